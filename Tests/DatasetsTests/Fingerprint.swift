import TensorKit

/// A hash over the bits of a dataset's numbers (FNV-1a), to hold them against what other machines made.
func fingerprint(_ dataset: Dataset) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for value in [dataset.inputs, dataset.targets].flatMap(\.scalars) {
        var bits = Float(value).bitPattern
        for _ in 0..<4 {
            hash = (hash ^ UInt64(bits & 0xFF)) &* 0x100_0000_01B3
            bits >>= 8
        }
    }
    return String(hash, radix: 16)
}

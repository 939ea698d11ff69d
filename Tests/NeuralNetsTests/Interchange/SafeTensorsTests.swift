import Foundation
import TensorKit
import Testing

@testable import NeuralNets

struct SafeTensorsTests {
    private func file(_ header: String, data: [UInt8] = []) -> Data {
        var bytes = Data(withUnsafeBytes(of: UInt64(header.utf8.count).littleEndian) { Array($0) })
        bytes.append(contentsOf: header.utf8)
        bytes.append(contentsOf: data)
        return bytes
    }

    private func error(_ bytes: Data) -> String? {
        do { _ = try SafeTensors(reading: bytes) } catch { return error.text }
        return nil
    }

    @Test func `what is written is read again`() throws {
        let written = SafeTensors(
            [
                ("b", Tensor.random(2, 3, seed: 1)), ("a \"quoted\"", [1, 2]), ("one", Tensor(7)),
                ("none", .zeros(0, 4)),
            ],
            metadata: ["made by": "a test\n"])
        let read = try SafeTensors(reading: written.serialized())
        #expect(read.metadata == written.metadata)
        #expect(Set(read.entries.map(\.name)) == Set(written.entries.map(\.name)))
        for (name, tensor) in written.entries { #expect(read[name] == tensor) }
    }

    @Test func `numbers of other types become single precision`() throws {
        let header =
            #"{"h":{"dtype":"F16","shape":[4],"data_offsets":[0,8]},"b":{"dtype":"BF16","shape":[1],"data_offsets":[8,10]},"i":{"dtype":"I64","shape":[1],"data_offsets":[10,18]},"u":{"dtype":"U8","shape":[2],"data_offsets":[18,20]}}"#
        let data: [UInt8] = [
            0x00, 0x3C, 0x00, 0xC0, 0x01, 0x00, 0xFF, 0x7B, 0xC0, 0x3F, 0xFE, 255, 255, 255, 255, 255, 255, 255, 3, 200,
        ]
        let read = try SafeTensors(reading: file(header, data: data))
        #expect(read["h"] == Tensor(shape: [4], scalars: [1, -2, 0x1p-24, 65504]))
        #expect(read["b"] == [1.5])
        #expect(read["i"] == [-2])
        #expect(read["u"] == [3, 200])
    }

    @Test func `hostile files are refused with a reason`() {
        #expect(error(Data([1, 2])) == "a safetensors file starts with 8 bytes of header length; the file has 2")
        #expect(error(Data([255, 255, 255, 255, 255, 255, 255, 255, 0]))?.contains("promises a header of") == true)
        #expect(error(file("[]")) == "the header of the safetensors file is not a JSON object")
        #expect(error(file("{")) != nil)
        #expect(error(file(#"{"__metadata__":{"a":1}}"#)) == "the metadata of the safetensors file is not all text")
        #expect(error(file(#"{"a":{"dtype":"F32","shape":[2]}}"#))?.contains("lacks") == true)
        #expect(error(file(#"{"a":{"dtype":"F99","shape":[1],"data_offsets":[0,4]}}"#, data: [0, 0, 0, 0])) != nil)
        #expect(
            error(file(#"{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}"#, data: [0, 0, 0, 0]))
                == "\"a\" should lie at bytes 0 to 8, but there are 4")
        #expect(error(file(#"{"a":{"dtype":"F32","shape":[-1],"data_offsets":[0,0]}}"#)) != nil)
        #expect(
            error(file(#"{"a":{"dtype":"F32","shape":[1099511627776,1099511627776],"data_offsets":[0,0]}}"#)) != nil)
        #expect(error(file(#"{"a":{"dtype":"F32","shape":[1],"data_offsets":[-4,0]}}"#)) != nil)
        #expect(
            error(
                file(
                    #"{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"b":{"dtype":"F32","shape":[1],"data_offsets":[2,6]}}"#,
                    data: [0, 0, 0, 0, 0, 0])) == "\"a\" and \"b\" share bytes of the file")
    }

    @Test func `a file with any byte changed or cut off is read or refused, never more`() throws {
        let model = Sequential(input: [2], seed: 1) { Dense(2) }
        let bytes = try model.serialized()
        var generator = SplitMix64(seed: 5)
        for _ in 0..<2_000 {
            var changed = bytes
            for _ in 0...generator.below(3) {
                changed[generator.below(changed.count)] = UInt8(truncatingIfNeeded: generator.next())
            }
            _ = try? Model.read(changed)
            _ = try? Model.read(bytes.prefix(generator.below(bytes.count)))
        }
    }
}

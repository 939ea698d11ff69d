protocol Bitty {
    static func & (a: Self, b: Self) -> Self; static func << (a: Self, b: Self) -> Self;
    static prefix func ~ (a: Self) -> Self; static var max: Self { get }; static var bitWidth: Int { get }
}
extension UInt8: Bitty {}
extension Int: Bitty {}
func low<T: Bitty>(_ a: T, _ b: T) -> T { ~a & b }
print(low(UInt8(1), 255), low(6, 7), UInt8.max, Int.bitWidth)

extension Int {
    var isEven: Bool { self % 2 == 0 }
    var factorial: Int { self <= 1 ? 1 : self * (self - 1).factorial }
    func times(_ action: (Int) -> Void) { for i in 0..<self { action(i) } }
    static let answer = 42
    mutating func square() { self *= self }
    subscript(digit: Int) -> Int { (0..<digit).reduce(self) { n, _ in n / 10 } % 10 }
}
print(4.isEven, 7.isEven, 5.factorial, Int.answer, 9876[2])
3.times { print("time", $0) }
var n = 7
n.square()
print(n)
extension Double {
    var squared: Double { self * self }
    func rounded(to places: Int) -> Double {
        let scale = (0..<places).reduce(1.0) { x, _ in x * 10 }
        return (self * scale).rounded() / scale
    }
}
print(1.5.squared, 3.14159.rounded(to: 2), 2.0.rounded(to: 0))
extension String {
    var isPalindrome: Bool { self == String(reversed()) }
    func repeated(_ n: Int) -> String { String(repeating: self, count: n) }
}
print("level".isPalindrome, "no".isPalindrome, "ab".repeated(3))
extension Bool { var number: Int { self ? 1 : 0 } }
print(true.number + true.number)

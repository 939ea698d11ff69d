func stop(_ reason: String) -> Never { fatalError(reason) }
func value(_ n: Int?) -> Int {
    guard let n else { stop("nil") }
    return n
}
print(value(4))
enum Sign { case plus, minus }
func sign(_ text: Character) -> Sign {
    switch text {
    case "+": return .plus
    case "-": return .minus
    default: stop("no sign: \(text)")
    }
}
print(sign("+"), sign("-"))
let list = [1, 2, 3]
guard let last = list.last else { stop("empty") }
print(last)

func countdown(from n: Int) -> [String] {
    var result: [String] = []
    switch n {
    case 3:
        result.append("three")
        fallthrough
    case 2:
        result.append("two")
        fallthrough
    case 1:
        result.append("one")
    default:
        result.append("lift-off")
    }
    return result
}
print(countdown(from: 3), countdown(from: 2), countdown(from: 1), countdown(from: 9))
switch 5 {
case 5: print("five"); fallthrough
default: print("default too")
}

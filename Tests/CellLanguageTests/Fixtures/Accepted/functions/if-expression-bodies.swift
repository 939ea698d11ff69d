func sign(_ x: Int) -> String {
    if x < 0 { "negative" } else if x == 0 { "zero" } else { "positive" }
}
print(sign(-1), sign(0), sign(2))
func name(_ day: Int) -> String {
    switch day {
    case 6, 7: "weekend"
    case 1...5: "weekday"
    default: "no day"
    }
}
print(name(6), name(3), name(9))
let grade = if 87 > 80 { "B" } else { "C" }
let size = switch 5 { case 0..<3: 1.0 case 3...: 2.5 default: 0.0 }
print(grade, size)
let text: String? = if grade == "B" { "yes" } else { nil }
print(text as Any)
let f = { (x: Int) in if x > 0 { "up" } else { "down" } }
print(f(1), f(-1))

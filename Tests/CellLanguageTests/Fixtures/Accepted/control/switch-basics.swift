func kind(_ c: Character) -> String {
    switch c {
    case "a", "e", "i", "o", "u": return "vowel"
    case "a"..."z": return "consonant"
    case "0"..."9": return "digit"
    default: return "other"
    }
}
print("h3y!ou".map(kind))
func size(_ n: Int) -> String {
    switch n {
    case Int.min..<0: "negative"
    case 0: "zero"
    case 1..<10: "small"
    case 10...99: "medium"
    case 100...: "large"
    default: "?"
    }
}
print([-5, 0, 9, 10, 1000].map(size))
switch "word" {
case "other": print("no")
case "word": print("yes")
default: print("no")
}
switch (true, false) {
case (true, true): print("both")
case (true, _): print("first")
case (_, true): print("second")
case (false, false): print("none")
}

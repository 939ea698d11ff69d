let temperature = 15
if temperature < 0 { print("ice") } else if temperature < 20 { print("cool") } else { print("warm") }
let a: Int? = 3, b: Int? = 4, c: Int? = nil
if let a, let b, a < b { print(a + b) }
if let a, let c { print(a, c) } else { print("one is missing") }
if let x = a, case 1...5 = x, x != 2 { print("x is", x) }
if a != nil && b != nil { print("both there") }
if var number = a { number += 1; print(number, a!) }
if true { if false { print("no") } else { print("dangling else") } }
if !(temperature == 15) || temperature > 10 { print("logic") }
let text = "x"
if text == "x", let n = Int("5"), n > 3 { print("all hold") }

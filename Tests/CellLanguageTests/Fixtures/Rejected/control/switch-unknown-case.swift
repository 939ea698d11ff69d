enum Color { case red, green }
let c = Color.red
switch c {
case .red: print("red")
case .green: print("green")
case .blue: print("blue")
}

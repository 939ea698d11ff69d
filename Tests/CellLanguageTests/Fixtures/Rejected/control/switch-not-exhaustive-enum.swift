enum Color { case red, green, blue }
let c = Color.red
switch c {
case .red: print("red")
case .green: print("green")
}

func greet() { print("hi") }
let x: Int = greet()
print(x)

func f(_ x: Int?) -> Int {
    guard let x else { print("nil") }
    return x
}
print(f(1))

var x = 1
func modify(_ v: inout Int) {
    func g() { v += 1 }
    g()
    g()
    print(v)
}
modify(&x)
func late() {
    defer { x += 1 }
    modify(&x)
}
late()
print(x)
let read = { x }
print(read())
modify(&x)
print(read())

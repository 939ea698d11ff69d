class A {
    var x: Int
    init(x: Int) { self.x = x }
    convenience init() { self.x = 1 }
}
print(A().x)

class A {
    var a = 1
}

class B: A {
    var b = 2
}

class C: B {
    var c: String
    var d: Double
}

print(C().a)

class A { init?(_ x: Int) { return x } }
struct B { var a: Int; init() { a = 1; return 3 } }

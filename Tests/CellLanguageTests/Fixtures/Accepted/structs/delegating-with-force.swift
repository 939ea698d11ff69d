struct S {
    var x: Int; init?(_ x: Int) { if x < 0 { return nil }; self.x = x }
    init(abs x: Int) { self.init(x < 0 ? -x : x)! }
}
print(S(abs: -3).x)

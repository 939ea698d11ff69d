struct G<T> {
    struct N { var t: T? = nil }; struct M<U> { var u: U; var t: T }; enum E { case a(T), b;  }; class C { init() {} }
}
print("\(type(of: [G<Int>.N()]))", String(reflecting: G<Int>.N.self), String(reflecting: G<Int>.M<String>.self))

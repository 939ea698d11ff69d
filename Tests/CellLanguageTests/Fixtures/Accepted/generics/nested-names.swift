struct G<T> {
    struct N { var t: T? = nil }; struct M<U> { var u: U; var t: T }; enum E { case a(T), b;  }; class C { init() {} }
}
print(G<Int>.N.self, G<Int>.M<String>.self, G<Int>.E.self, G<Int>.C.self)
print(G<Int>.N(), G<Int>.M(u: "x", t: 1), G<Int>.E.a(2), G<Int>.E.b, G<Int>.C())
print([G<Int>.N()], Optional(G<Int>.N()) as Any, [G<Int>.E.a(2), .b], [G<Int>.C()])
debugPrint(G<Int>.N(), G<Int>.E.b)

struct G<T> {
    struct N { var t: T? = nil }; struct M<U> { var u: U; var t: T }; enum E { case a(T), b;  }; class C { init() {} }
}
print([G<Int>.M(u: "x", t: 1)])

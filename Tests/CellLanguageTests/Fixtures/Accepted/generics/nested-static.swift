func outer<T>(_ t: T) { func inner() -> T { t }; print(inner()) }
outer(3)
struct G<T> {
    static func make() -> G<T>.N { N() }; struct N { static var count: Int { 3 }; static func zero() -> N { N() } }
}
print(G<Int>.make(), G<Int>.N.count, G<String>.N.zero())

func kind(_ x: Any) -> String {
    switch x {
    case let i as Int where i > 10: "big \(i)"
    case let i as Int: "int \(i)"
    case let s as String: "text \(s)"
    case let xs as [Int]: "ints \(xs.count)"
    case let xs as [Any]: "anys \(xs.count)"
    case let (a, b) as (Int, Int): "pair \(a) \(b)"
    case let f as (Int) -> Int: "function \(f(2))"
    case is Bool: "bool"
    case nil as Int?: "nil"
    default: "other"
    }
}
print(kind(3), kind(30), kind("a"), kind([1]), kind(["a"]), kind((1, 2)), kind({ (x: Int) in x * 2 }), kind(true), kind(2.5))

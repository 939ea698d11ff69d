struct C {
    var re: Double
    static let i: C = unknown
    static func + (a: C, b: C) -> C { a }
}
let z = C(re: 3)
print(z + .i)

struct C {
    var re: Double
    static let i = C(re: 0, x: 1)
    static func + (a: C, b: C) -> C { a }
}
let z = C(re: 3)
let q = z + .i

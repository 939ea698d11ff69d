func doubled(_ x: Int) -> Int {
    let y = x * 2
    y
}
let tripled: (Int) -> Int = { x in
    let y = x * 3
    y
}
struct Schedule {
    lazy var rates: [Double] = {
        let start = 0.1
        [start, start / 2]
    }()
    static func + (a: Schedule, b: Schedule) -> Schedule {
        let sum = a
        sum
    }
    subscript(i: Int) -> Int {
        let j = i + 1
        j
    }
}

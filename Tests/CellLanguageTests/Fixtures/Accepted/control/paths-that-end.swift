func once(_ x: Int) -> Int { repeat { return x } while x > 0 }
func always() -> Int { if true { return 1 } }
func parse(_ text: String) -> String {
    let kind = if let number = Int(text) { number > 9 ? "long" : "short" } else { "none" }
    return kind
}

print(once(3), always(), parse("12"), parse("1"), parse("x"))

func sums(_ numbers: [Int]) -> (min: Int, max: Int) {
    numbers.reduce((Int.max, Int.min)) { (Swift.min($0.min, $1), Swift.max($0.max, $1)) }
}

print(sums([3, 1, 2]))

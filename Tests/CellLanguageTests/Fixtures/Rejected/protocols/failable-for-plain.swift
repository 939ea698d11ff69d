protocol Makeable {
    init(n: Int)
}

struct Positive: Makeable {
    let n: Int
    init?(n: Int) {
        if n < 0 { return nil }
        self.n = n
    }
}

print(Positive(n: 1)?.n ?? 0)

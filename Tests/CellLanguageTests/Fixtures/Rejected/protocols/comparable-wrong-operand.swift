struct Price: Comparable {
    let cents: Int
    static func < (a: Price, b: Int) -> Bool { a.cents < b }
}

print(Price(cents: 1) < 2)

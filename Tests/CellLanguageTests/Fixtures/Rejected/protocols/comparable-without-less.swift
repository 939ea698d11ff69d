struct Price: Comparable {
    let cents: Int
}

print(Price(cents: 1).cents)

struct Plain {}

struct Pair: Equatable {
    let a: Plain
}

print(Pair(a: Plain()))

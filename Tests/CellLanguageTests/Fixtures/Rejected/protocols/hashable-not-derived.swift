struct Key: Equatable {
    let n: Int
}

struct Pair: Hashable {
    let key: Key
}

print(Pair(key: Key(n: 1)))

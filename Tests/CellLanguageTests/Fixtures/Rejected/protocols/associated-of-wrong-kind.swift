protocol Store {
    associatedtype Key: Hashable
    func get(_ key: Key) -> Int
}

struct Plain {}

struct PlainStore: Store {
    func get(_ key: Plain) -> Int { 1 }
}

print(PlainStore().get(Plain()))

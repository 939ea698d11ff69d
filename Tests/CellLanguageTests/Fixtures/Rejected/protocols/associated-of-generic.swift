protocol Box {
    associatedtype Item: Comparable
    var item: Item { get }
}

struct Holder<T>: Box {
    let item: T
}

print(Holder(item: 1).item)

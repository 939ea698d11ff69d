protocol Box {
    associatedtype Item: Equatable
    var item: Item { get }
}

struct Plain {}

struct PlainBox: Box {
    let item: Plain
}

print(PlainBox(item: Plain()))

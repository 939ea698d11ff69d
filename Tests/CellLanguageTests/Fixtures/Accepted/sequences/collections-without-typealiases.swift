struct Ring: Collection {
    var items: [Int]
    var startIndex: Int { 0 }
    var endIndex: Int { items.count }
    func index(after i: Int) -> Int { i + 1 }
    subscript(i: Int) -> Int { items[i] }
}
let r = Ring(items: [3, 1, 2])
print(r.count, r.sorted(), r.first!, r.map { $0 * 2 }, r.contains(1), r.isEmpty)
for x in r { print(x) }
print(Array(r.dropFirst()), r.max()!, r.firstIndex(of: 2)!, r.reduce(0, +), Array(r.prefix(2)), Array(r.indices))
struct Wheel<T>: Collection {
    var items: [T]
    var startIndex: Int { items.startIndex }
    var endIndex: Int { items.endIndex }
    func index(after i: Int) -> Int { items.index(after: i) }
    subscript(position: Int) -> T { items[position % items.count] }
}
let wheel = Wheel(items: ["a", "b"])
print(wheel.count, wheel.joined(), wheel[5], wheel.map { $0 }, wheel.enumerated().map { "\($0)\($1)" }, wheel.randomElement() != nil)

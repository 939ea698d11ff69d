// What a type has that is a MutableCollection and can be walked backwards or by any step.
struct Row<T>: MutableCollection, RandomAccessCollection {
    var items: [T]
    var startIndex: Int { 0 }
    var endIndex: Int { items.count }
    func index(after i: Int) -> Int { i + 1 }
    func index(before i: Int) -> Int { i - 1 }
    subscript(i: Int) -> T {
        get { items[i] }
        set { items[i] = newValue }
    }
}

struct Generator: RandomNumberGenerator {
    var state: UInt64 = 7
    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state
    }
}

var row = Row(items: [3, 1, 2])
row.sort()
print(row.items)
row.sort(by: >)
row.swapAt(0, 1)
print(row.items)
row.reverse()
print(row.items)
var generator = Generator()
row = Row(items: Array(1...10))
row.shuffle(using: &generator)
print(row.items, row.shuffled(using: &generator))
let boundary = row.partition { $0 > 5 }
print(boundary, row.items)
print(row.firstIndex(of: 3)!, row.lastIndex(of: 3)!, row.firstIndex { $0 > 3 }!, row.lastIndex { $0 < 3 }!)
print(row.last!, row.indices, Array(row.reversed()), Array(row[1...3]), Array(row[2...]))
var part = row[2..<6]
part[3] = 100
print(part.startIndex, Array(part), row[3])
part.sort(by: >)
print(Array(part))

/// Forward only.
struct Chain: MutableCollection {
    var items: [Character]
    var startIndex: Int { 0 }
    var endIndex: Int { items.count }
    func index(after i: Int) -> Int { i + 1 }
    subscript(i: Int) -> Character {
        get { items[i] }
        set { items[i] = newValue }
    }
}

var chain = Chain(items: Array("partition"))
print(chain.partition { $0 > "n" }, String(chain.items))
chain.swapAt(0, 2)
print(String(chain.items))

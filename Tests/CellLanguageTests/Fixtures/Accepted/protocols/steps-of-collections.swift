// A collection says itself what comes next; with random access and numbers for places it need not.
struct Every: Collection {
    let step: Int
    var startIndex: Int { 0 }
    var endIndex: Int { 4 * step }
    func index(after i: Int) -> Int { i + step }
    subscript(i: Int) -> Int { i * 10 }
}

struct Squares: RandomAccessCollection {
    let startIndex = 0
    let endIndex = 5
    subscript(i: Int) -> Int { i * i }
}

struct Row: MutableCollection {
    var values: [Int]
    var startIndex: Int { values.startIndex }
    var endIndex: Int { values.endIndex }
    func index(after i: Int) -> Int { i + 1 }
    subscript(i: Int) -> Int {
        get { values[i] }
        set { values[i] = newValue }
    }
}

func second<C: Collection>(of all: C) -> C.Element { all[all.index(after: all.startIndex)] }

print(Array(Every(step: 3)), second(of: Every(step: 3)), Every(step: 2).count)
print(Array(Squares()), second(of: Squares()), Squares().index(before: 3), Squares().reversed().map { $0 })
var row = Row(values: [1, 2, 3])
row[0] = 7
row[2] += 5
print(row.values, second(of: row), row.index(after: 0))
let list = [4, 5]
print(list, second(of: list), second(of: [1: 2].keys.map { $0 } + [8]), second(of: "abc"))
print(second(of: 5..<8))

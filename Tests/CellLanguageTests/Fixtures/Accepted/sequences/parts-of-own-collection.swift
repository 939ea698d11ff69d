// Parts of a collection share its indices, and finding an element gives one of these.
struct Place: Comparable {
    var number: Int
    static func < (left: Place, right: Place) -> Bool { left.number < right.number }
}

struct Line: BidirectionalCollection {
    var words: [String]
    var startIndex: Place { Place(number: 0) }
    var endIndex: Place { Place(number: words.count) }
    func index(after i: Place) -> Place { Place(number: i.number + 1) }
    func index(before i: Place) -> Place { Place(number: i.number - 1) }
    subscript(i: Place) -> String { words[i.number] }
}

let line = Line(words: ["a", "b", "c", "b", "d"])
let c = line.firstIndex(of: "c")!
print(c, line[c], line.lastIndex(of: "b")!.number, line.firstIndex { $0 > "b" }!, line.lastIndex { $0 < "b" }!)
print(line[c...].count, line[..<c].map { $0.uppercased() }, line.prefix(upTo: c).count, line.suffix(from: c).first!)
print(line.prefix(through: c).last!, line.prefix(2).endIndex, line.suffix(2).startIndex, line.dropFirst(3).startIndex)
print(Array(line.dropLast(2)), Array(line.prefix { $0 < "c" }), Array(line.drop { $0 < "c" }), line.prefix(9).count)
print(line.split(separator: "b").map { Array($0) }, line.split(maxSplits: 1) { $0 == "b" }.map(\.count))
print(line[c...], line.prefix(1))

var rest = line[...]
print(rest.popFirst()!, rest.popLast()!, rest.count, rest.startIndex)
rest.removeFirst()
rest = rest.dropFirst()
print(Array(rest), rest.base.words.count, rest.firstIndex(of: "b")!)
for (place, word) in zip(line.indices, line) where word == "b" { print(place.number, line.index(after: place).number) }

/// Whose iterator is named.
struct Deck: Collection {
    let cards: [String]
    var startIndex: Int { cards.startIndex }
    var endIndex: Int { cards.endIndex }
    subscript(i: Int) -> String { cards[i] }
    func index(after i: Int) -> Int { cards.index(after: i) }
    func makeIterator() -> IndexingIterator<[String]> { cards.makeIterator() }
}

let deck = Deck(cards: ["A", "K", "Q"])
var iterator = deck.makeIterator()
print(iterator.next()!, iterator.next()!, deck.map { $0.lowercased() }, deck.firstIndex(of: "Q")!)

func places<C: Collection>(of element: C.Element, in elements: C) -> [C.Index] where C.Element: Equatable {
    var found: [C.Index] = []
    if let first = elements.firstIndex(of: element) { found.append(first) }
    return found
}
print(places(of: 7, in: [5, 7]), places(of: "b", in: line), places(of: 4, in: 2..<9))
print((5..<9).firstIndex(of: 6)!, (1...5).firstIndex(of: 3)! == (1...5).index((1...5).startIndex, offsetBy: 2))

let ids: Set = [4, 5, 6]
if let place = ids.firstIndex(of: 5) { print(ids[place]) }
var names: Set = ["x", "y"]
names.remove(at: names.firstIndex(of: "x")!)
print(names)

struct Tag: Hashable {
    let name: String
    var uses = 0
    static func == (a: Tag, b: Tag) -> Bool { a.name.lowercased() == b.name.lowercased() }
    func hash(into hasher: inout Hasher) { hasher.combine(name.lowercased()) }
}
var tags: Set<Tag> = [Tag(name: "A"), Tag(name: "a", uses: 3), Tag(name: "b")]
print(tags.count, tags.contains(Tag(name: "B", uses: 99)))
print(tags.update(with: Tag(name: "B", uses: 5)) != nil, tags.first { $0 == Tag(name: "b") }!.uses)
let counts = [Tag(name: "x"): 1, Tag(name: "y"): 2]
print(counts[Tag(name: "X")] ?? 0, counts.keys.map(\.name).sorted())
print(Tag(name: "q").hashValue == Tag(name: "Q", uses: 1).hashValue, [Tag(name: "z")].firstIndex(of: Tag(name: "Z"))!)

struct Code: RawRepresentable, Hashable {
    let rawValue: String
    init?(rawValue: String) {
        let parts = rawValue.split(separator: "-")
        guard parts.count == 2, parts[0].allSatisfy(\.isUppercase), Int(parts[1]) != nil else { return nil }
        self.rawValue = rawValue
    }
    var section: String { String(rawValue.prefix { $0 != "-" }) }
    var number: Int { Int(rawValue.drop { $0 != "-" }.dropFirst())! }
}
let codes = ["AB-12", "ab-1", "AB-x", "C-7", "AB-3"].compactMap(Code.init(rawValue:))
print(codes.map(\.rawValue), codes.map(\.number).reduce(0, +))
let sections = codes.reduce(into: [String: [Int]]()) { $0[$1.section, default: []].append($1.number) }
print(sections.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.sorted())" })
var stock = Set(codes)
print(stock.contains(Code(rawValue: "C-7")!), stock.insert(codes[0]).inserted, stock.count)

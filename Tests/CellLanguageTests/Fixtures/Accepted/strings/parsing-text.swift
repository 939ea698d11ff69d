let log = """
    2024-01-05 INFO  start
    2024-01-05 ERROR disk full: 98%
    2024-01-06 WARN  slow

    bad line
    """
struct Entry { let date: (Int, Int, Int); let level: String, message: String }
func parse(_ line: Substring) -> Entry? {
    let parts = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: true)
    guard parts.count == 3 else { return nil }
    let numbers = parts[0].split(separator: "-").compactMap { Int($0) }
    guard numbers.count == 3 else { return nil }
    return Entry(date: (numbers[0], numbers[1], numbers[2]), level: String(parts[1]), message: String(parts[2]))
}
let entries = log.split(separator: "\n").compactMap(parse)
for e in entries { print(e.date, e.level, "[\(e.message)]") }
print(entries.filter { $0.level == "ERROR" }.map { $0.message.filter(\.isNumber) })
let percent = entries[1].message.split { !$0.isNumber }.compactMap { Int($0) }
print(percent, "k1=v1;k2=v2".split(separator: ";").reduce(into: [String: String]()) { d, pair in
    let kv = pair.split(separator: "=")
    d[String(kv[0])] = String(kv[1])
}.sorted { $0.key < $1.key }.map { $0.key + ":" + $0.value })
print("3,1,2".split(separator: ",").map { Int($0)! }.sorted(), "0x1F".dropFirst(2), Int("1F", radix: 16)!)

import Foundation

struct Row { let features: [String: String]; let label: Bool }
func entropy(_ rows: [Row]) -> Double {
    guard !rows.isEmpty else { return 0 }
    let p = Double(rows.filter(\.label).count) / Double(rows.count)
    return [p, 1 - p].filter { $0 > 0 }.map { -$0 * log2($0) }.reduce(0, +)
}
indirect enum Tree { case leaf(Bool), split(String, [String: Tree])
    func predict(_ f: [String: String]) -> Bool? {
        switch self {
        case .leaf(let l): return l
        case .split(let name, let branches): return f[name].flatMap { branches[$0] }?.predict(f)
        }
    }
}
func build(_ rows: [Row], _ names: [String]) -> Tree {
    let yes = rows.filter(\.label).count
    if yes == 0 || yes == rows.count || names.isEmpty { return .leaf(yes * 2 >= rows.count) }
    func remaining(_ name: String) -> Double {
        Dictionary(grouping: rows) { $0.features[name]! }.keys.sorted().map { value in
            let part = rows.filter { $0.features[name] == value }
            return entropy(part) * Double(part.count) / Double(rows.count)
        }.reduce(0, +)
    }
    let best = names.min { remaining($0) < remaining($1) }!
    let groups = Dictionary(grouping: rows) { $0.features[best]! }
    return .split(best, groups.mapValues { build($0, names.filter { $0 != best }) })
}
let rows = [("sun", "hot", false), ("sun", "mild", true), ("rain", "mild", false), ("rain", "hot", false), ("cloud", "hot", true)]
    .map { Row(features: ["sky": $0, "heat": $1], label: $2) }
print(entropy(rows))
let tree = build(rows, ["sky", "heat"])
for (sky, heat) in [("sun", "mild"), ("rain", "hot"), ("cloud", "hot"), ("fog", "hot")] {
    print(sky, heat, tree.predict(["sky": sky, "heat": heat]) as Any)
}

// JSON-like enum with literals, subscripts, pretty printing
enum JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
    ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral,
    Equatable
{
    case null, bool(Bool), number(Double), string(String), array([JSON]), object([String: JSON])
    init(stringLiteral s: String) { self = .string(s) }; init(integerLiteral n: Int) { self = .number(Double(n)) };
    init(floatLiteral d: Double) { self = .number(d) }; init(booleanLiteral b: Bool) { self = .bool(b) };
    init(nilLiteral: ()) { self = .null }
    init(arrayLiteral xs: JSON...) { self = .array(xs) };
    init(dictionaryLiteral ps: (String, JSON)...) { self = .object(Dictionary(uniqueKeysWithValues: ps)) }
    subscript(key: String) -> JSON? { if case .object(let o) = self { o[key] } else { nil } }
    subscript(i: Int) -> JSON? {
        guard case .array(let a) = self, a.indices.contains(i) else { return nil }; return a[i]
    }
    var text: String {
        switch self {
        case .null: "null";
        case .bool(let b): "\(b)";
        case .number(let n): n == n.rounded() ? "\(Int(n))" : "\(n)";
        case .string(let s): "\"\(s)\"";
        case .array(let a): "[" + a.map(\.text).joined(separator: ",") + "]";
        case .object(let o):
            "{" + o.sorted { $0.key < $1.key }.map { "\"\($0.key)\":\($0.value.text)" }.joined(separator: ",") + "}"
        }
    }
}
let j: JSON = ["name": "net", "layers": [2, 3.5, ["act": "relu", "on": true]], "seed": nil]
print(j.text, j["layers"]?[2]?["act"]?.text ?? "-", j["nope"]?[0] as Any, j["layers"]?[0] == 2)

let none: Int? = nil
let wrapped: Int?? = none
print(wrapped == nil, wrapped as Any)

func describe(_ value: Int??) -> String {
    value == nil ? "nothing" : value! == nil ? "an empty optional" : "a value"
}

print(describe(none), describe(nil), describe(3), describe(.some(none)))

var table: [String: Int?] = ["a": 1]
table["b"] = none
print(table.count, table["b"] as Any, table["c"] as Any)
table["a"] = nil
print(table.count)
print([1, 2].map(Optional.some))

func found(_ key: String) -> Int?? { table[key] }
if let inner = found("b") { print("there", inner as Any) }
print(found("z") == nil)

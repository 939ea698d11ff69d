let one: Int? = 1, none: Int? = nil, number: Double? = nil
let table = ["a": 1]
func given<T>(_ x: T) throws -> T { x }

print((one ?? none) as Any, one ?? none, none ?? none, none ?? 5 as Any)
print((table["a"] ?? table["b"]) as Any, (table["b"] ?? table["a"]) as Any)
print(((try? given(one)) ?? none) as Any)
print("\(one ?? none as Any) \(String(describing: one ?? none))")
let anything: Any? = one ?? none
print(anything as Any)
let list: [Any] = [one ?? none, none ?? one, none ?? none]
print(list)
func take(_ x: Any) { print(x) }
take(one ?? none)
take(none ?? one)
take(none ?? none ?? 7)
let values: [String: Any] = ["x": one ?? none, "y": number ?? 0]
print(values["x"]!, values["y"]!)
print(none ?? none ?? 4, number ?? number ?? 0, type(of: none ?? one))

if let x = none ?? Int("4") { print(x) }
guard let y = (try? given(none)) ?? Int("5") else { fatalError() }
print(y, Int("4") ?? 0, UInt8("4") ?? 1)
let typed: Int?? = nil as Int?
print(typed as Any)
func which(_ x: String?) -> String { "text" }
func which<T>(_ x: T) -> String { "any" }
print(which(nil as Int?), which(nil as String?), which(nil))

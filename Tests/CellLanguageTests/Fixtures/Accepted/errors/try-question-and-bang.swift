struct Bad: Error {}
func parse(_ text: String) throws -> Int {
    guard let n = Int(text) else { throw Bad() }
    return n
}
print((try? parse("5")) as Any, (try? parse("x")) as Any)
print(try! parse("7"))
print((try? parse("x")) ?? -1)
if let n = try? parse("8") { print(n) }
func maybe(_ text: String) throws -> Int? { text.isEmpty ? nil : try parse(text) }
print((try? maybe("")) as Any, (try? maybe("3")) as Any, (try? maybe("q")) as Any)
let all = ["1", "b", "3"].compactMap { try? parse($0) }
print(all)
do { print(try parse("1") + parse("2")) } catch { print("never") }

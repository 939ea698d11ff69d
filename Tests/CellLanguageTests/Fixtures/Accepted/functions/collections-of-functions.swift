var tests = [(String) -> Bool]()
tests.append { $0.isEmpty }
tests.append { $0.count > 2 }
print(tests.map { $0("abc") })
var actions = [() -> Void]()
for i in 1...2 { actions.append { print("action", i) } }
actions.forEach { $0() }
var table = [String: (Int, Int) -> Int]()
table["+"] = (+)
table["max"] = { max($0, $1) }
print(table["+"]!(2, 3), table["max"]!(2, 3), table.count)
let nested = [[(Double) -> Double]]()
print(nested.isEmpty)

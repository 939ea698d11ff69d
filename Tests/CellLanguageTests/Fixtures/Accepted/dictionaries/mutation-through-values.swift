struct Account { var balance = 0; var log: [String] = [] ; mutating func add(_ n: Int) { balance += n; log.append("+\(n)") } }
var accounts: [String: Account] = ["a": Account()]
accounts["a"]?.add(5)
accounts["a"]!.balance *= 2
accounts["b", default: Account()].add(7)
accounts["zz"]?.add(1)
print(accounts["a"]!.balance, accounts["a"]!.log, accounts["b"]!.balance, accounts.count)
for key in accounts.keys.sorted() { accounts[key]!.add(1) }
print(accounts.keys.sorted().map { accounts[$0]!.balance })
if var account = accounts["a"] { account.add(1000); print(account.balance, accounts["a"]!.balance) }
var graph: [Int: Set<Int>] = [:]
for (a, b) in [(1, 2), (2, 3), (1, 3)] { graph[a, default: []].insert(b); graph[b, default: []].insert(a) }
print(graph.keys.sorted().map { "\($0): \(graph[$0]!.sorted())" })
let old = accounts.removeValue(forKey: "a")
print(old?.balance ?? 0, accounts["a"] == nil, accounts.mapValues(\.balance))
var nested: [String: [String: [Int]]] = [:]
nested["x", default: [:]]["y", default: []].append(1)
nested["x", default: [:]]["y", default: []].append(2)
print(nested["x"]!["y"]!, nested["x"]?["q"]?.first as Any)
accounts.removeAll(where: { $0.value.balance > 0 })
extension Dictionary { mutating func removeAll(where test: (Element) -> Bool) { for (k, v) in self where test((k, v)) { self[k] = nil } } }
print(accounts.isEmpty)

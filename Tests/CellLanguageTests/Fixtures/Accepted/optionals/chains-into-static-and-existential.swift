class T { var items: [Int] = []; static var shared = T(); var first: Int { get { items.first ?? 0 } set { if items.isEmpty { items.append(newValue) } else { items[0] = newValue } } } }
T.shared.first += 3
T.shared.items[0] += 1
T.shared.first *= 2
print(T.shared.items)
var ts: [T?] = [T(), nil]
ts[0]?.first = 4
ts[1]?.first = 4
ts[0]?.items.append(3)
print(ts[0]!.items, ts[1] as Any)
protocol Q { var v: Int { get set } }
struct QS: Q { var v = 1 }
final class QC: Q { var v = 2 }
var qs: [any Q] = [QS(), QC()]
for j in qs.indices { qs[j].v += 10 }
var oq: (any Q)? = qs[0]
oq?.v += 5
print(qs.map { $0.v }, oq!.v)

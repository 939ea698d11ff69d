protocol Counter { static var count: Int { get set } }
struct A: Counter { static var count = 0 }
struct B: Counter { static var count = 10 }
let kinds: [any Counter.Type] = [A.self, B.self]
for k in kinds { k.count += 1 }
print(A.count, B.count)

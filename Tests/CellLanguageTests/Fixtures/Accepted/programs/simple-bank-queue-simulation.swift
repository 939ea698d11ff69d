struct Customer { let id: Int; let arrives: Int; let needs: Int }
final class Clerk { var busyUntil = 0, served: [Int] = []; let name: String; init(_ name: String) { self.name = name } }
var seed: UInt32 = 7
func random(_ n: Int) -> Int {
    seed = seed &* 1_664_525 &+ 1_013_904_223
    return Int(seed >> 16) % n
}
var time = 0
let customers = (1...8).map { id -> Customer in
    time += random(4)
    return Customer(id: id, arrives: time, needs: 2 + random(5))
}
let clerks = [Clerk("A"), Clerk("B")]
var waits: [Int] = []
for c in customers {
    let clerk = clerks.min { $0.busyUntil < $1.busyUntil }!
    let start = max(c.arrives, clerk.busyUntil)
    waits.append(start - c.arrives)
    clerk.busyUntil = start + c.needs
    clerk.served.append(c.id)
    print("t=\(start): \(clerk.name) serves #\(c.id) (waited \(waits.last!))")
}
for clerk in clerks { print(clerk.name, clerk.served, clerk.busyUntil) }
print(Double(waits.reduce(0, +)) / Double(waits.count), waits.max()!)

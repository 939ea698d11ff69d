// What is being changed may be touched again once the change is over, and what is beside it at any time.
final class Account {
    var balance = 1
    var name = "Ada"
    func note(_ value: inout Int) { name += "\(value)" }
    func run() { note(&balance) }
}
struct Meter {
    static var count = 1
    static var names = ["a"]
}

var kept: [() -> Void] = []
func change(_ value: inout Int, later act: @escaping () -> Void) {
    value += 1
    kept.append(act)
}
func change(_ value: inout Int, ifOver limit: Int, then act: () -> Void) {
    value += 1
    if value > limit { act() }
}
struct Refused: Error {}
func check(_ value: Int) throws { if value > 0 { throw Refused() } }
func change(_ value: inout Int) throws {
    value += 1
    try check(value)
    Meter.count += 1
}

var total = 0
change(&total) { total += 1 }
let account = Account()
change(&account.balance) { account.balance += 1 }
change(&Meter.count) { Meter.count += 1 }
for act in kept { act() }
print(total, account.balance, Meter.count)

change(&account.balance, ifOver: 100) { account.balance += 1 }
change(&account.balance, ifOver: 0) { account.name += "!" }
change(&Meter.count, ifOver: 0) { Meter.names.append("b") }
account.run()
print(account.balance, account.name, Meter.count, Meter.names)

let other = Account()
change(&account.balance, ifOver: 0) { other.balance += 1 }
try? change(&Meter.count)
swap(&account.balance, &other.balance)
print(account.balance, other.balance, Meter.count)

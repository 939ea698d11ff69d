enum BankError: Error { case insufficient(needed: Double), frozen, invalid(amount: Double) }
class Account {
    let owner: String
    private(set) var balance: Double
    var isFrozen = false
    init(owner: String, balance: Double = 0) { self.owner = owner; self.balance = balance }
    func deposit(_ amount: Double) throws {
        guard amount > 0 else { throw BankError.invalid(amount: amount) }
        balance += amount
    }
    func withdraw(_ amount: Double) throws {
        if isFrozen { throw BankError.frozen }
        guard balance >= amount else { throw BankError.insufficient(needed: amount - balance) }
        balance -= amount
    }
}
class Savings: Account {
    var rate = 0.02
    func addInterest() { try? deposit(balance * rate) }
    override func withdraw(_ amount: Double) throws {
        guard amount <= 100 else { throw BankError.invalid(amount: amount) }
        try super.withdraw(amount)
    }
}
func transfer(_ amount: Double, from a: Account, to b: Account) throws {
    try a.withdraw(amount)
    try b.deposit(amount)
}
let ann = Account(owner: "Ann", balance: 100), bob = Savings(owner: "Bob")
try transfer(30, from: ann, to: bob)
bob.addInterest()
print(ann.balance, bob.balance)
for (amount, from) in [(500.0, ann), (200, bob as Account), (1, bob)] {
    do { try transfer(amount, from: from, to: ann); print("ok") }
    catch BankError.insufficient(let needed) { print("needs", needed) }
    catch BankError.invalid { print("invalid") }
}
bob.isFrozen = true
do { try bob.withdraw(1) } catch { print(error) }

class Account {
    let owner: String
    private(set) var balance: Double
    init(owner: String, balance: Double = 0) {
        self.owner = owner
        self.balance = balance
    }
    func deposit(_ amount: Double) { balance += amount }
    func describe() -> String { "\(owner) has \(balance)" }
}
class Savings: Account {
    var rate = 0.05
    func addInterest() { deposit(balance * rate) }
    override func describe() -> String { super.describe() + " at \(rate * 100)%" }
}
let a = Account(owner: "Ann", balance: 100)
let same = a
same.deposit(50)
print(a.describe(), a === same)
let s = Savings(owner: "Bob", balance: 200)
s.addInterest()
print(s.describe())
for account in [a, s] { print(account.owner, account is Savings) }

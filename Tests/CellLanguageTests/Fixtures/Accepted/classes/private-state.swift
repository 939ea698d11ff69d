class BankAccount {
    private var transactions: [(kind: String, amount: Int)] = []
    private(set) var balance = 0
    fileprivate let id = 7
    func deposit(_ amount: Int) {
        balance += amount
        transactions.append((kind: "deposit", amount: amount))
    }
    func withdraw(_ amount: Int) -> Bool {
        guard amount <= balance else { return false }
        balance -= amount
        transactions.append((kind: "withdraw", amount: amount))
        return true
    }
    var summary: String { transactions.map { "\($0.kind) \($0.amount)" }.joined(separator: ", ") }
}
let account = BankAccount()
account.deposit(100)
print(account.withdraw(30), account.withdraw(100), account.balance)
print(account.summary, account.id)

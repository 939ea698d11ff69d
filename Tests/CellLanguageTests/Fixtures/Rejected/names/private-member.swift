class Account { private var balance = 5 }
struct Holder {
    let account = Account()
    func peek() -> Int { account.balance }
}
print(Holder().peek())

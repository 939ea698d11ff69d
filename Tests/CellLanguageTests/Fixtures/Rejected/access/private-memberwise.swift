struct Account {
    let owner: String
    private var balance: Double
    func show() { print(owner, balance) }
}

let account = Account(owner: "Ada", balance: 10)
account.show()

struct Bank {
    private var money = 5
    func show() { print(money) }
}

let bank = Bank(money: 10)
bank.show()

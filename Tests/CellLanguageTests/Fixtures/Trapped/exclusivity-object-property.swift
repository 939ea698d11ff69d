class Account {
    var balance = 1
    var name = "Ada"
}

func change(_ value: inout Int, then act: () -> Void) {
    value += 1
    act()
}

let account = Account()
change(&account.balance) { account.name += "!" }
print(account.balance, account.name)
change(&account.balance) {
    account.balance += 1
}

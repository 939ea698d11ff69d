struct Account {
    private(set) var balance = 0
}
func steal() {
    var account = Account()
    account.balance = 5
    print(account)
}
class Keeper { private var secret = 1 }
print(Keeper().secret)
steal()

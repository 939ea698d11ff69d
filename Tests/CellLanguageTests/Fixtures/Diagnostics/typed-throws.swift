enum BankError: Error { case insufficient }
struct Other: Error {}
func pay() throws(BankError) { throw Other() }
let later: () throws(BankError) -> Int = { 1 }
let closure = { () throws(BankError) -> Int in 2 }
struct Account {
    init() throws(BankError) {}
    var balance: Int { get throws(BankError) { 3 } }
}
do throws(BankError) { try pay() } catch .insufficient { print("no money") }

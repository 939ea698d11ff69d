enum BankError: Error, Equatable {
    case insufficient(needed: Int)
    case closed
    case unknown(String)
}
func withdraw(_ amount: Int, from balance: Int) throws -> Int {
    guard balance >= 0 else { throw BankError.closed }
    guard amount <= balance else { throw BankError.insufficient(needed: amount - balance) }
    return balance - amount
}
do {
    print(try withdraw(10, from: 50))
    print(try withdraw(100, from: 50))
    print("never")
} catch BankError.insufficient(let needed) where needed > 1000 {
    print("far too little")
} catch BankError.insufficient(let needed) {
    print("needs", needed)
} catch {
    print("other", error)
}
for (amount, balance) in [(1, -1), (5, 1)] {
    do { _ = try withdraw(amount, from: balance) }
    catch BankError.closed { print("closed") }
    catch let error as BankError { print("bank", error, error == .insufficient(needed: 4)) }
    catch { print("never") }
}

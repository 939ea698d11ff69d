func makeCounter(by step: Int = 1) -> () -> Int {
    var count = 0
    return {
        count += step
        return count
    }
}
let a = makeCounter()
let b = makeCounter(by: 10)
print(a(), a(), b(), a(), b())
let alias = a
print(alias(), a())
func account() -> (deposit: (Int) -> Void, balance: () -> Int) {
    var money = 0
    return ({ money += $0 }, { money })
}
let mine = account(), yours = account()
mine.deposit(50)
mine.deposit(25)
yours.deposit(1)
print(mine.balance(), yours.balance())

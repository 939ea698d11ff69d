struct Money: CustomStringConvertible {
    var cents: Int
    var description: String { "$\(cents / 100).\(cents % 100 < 10 ? "0" : "")\(cents % 100)" }
}
let price = Money(cents: 1205)
print(price, [price, Money(cents: 99)])
print("It costs \(price).")
print(String(describing: price), price.description)
let maybe: Money? = price
print(maybe as Any)
struct Purse { var money: Money; var owner: String }
print(Purse(money: price, owner: "Ann"))
print((price, 1))

struct Item: Hashable { let name: String; var price: Double }
var cart: [Item: Int] = [:]
let apple = Item(name: "apple", price: 0.5), bread = Item(name: "bread", price: 2.25)
cart[apple, default: 0] += 3
cart[bread] = 1
cart[Item(name: "apple", price: 0.5)]? += 1
for (item, count) in cart.sorted(by: { $0.key.name < $1.key.name }) {
    print("\(count) x \(item.name)", item.price * Double(count))
}
let total = cart.reduce(0) { $0 + $1.key.price * Double($1.value) }
print(total, cart[apple]!, cart.keys.contains(bread), cart.values.max()!)
cart.removeValue(forKey: bread)
print(cart.count, cart.isEmpty, cart[bread] as Any)
if let (item, n) = cart.first { print(item.name, n) }

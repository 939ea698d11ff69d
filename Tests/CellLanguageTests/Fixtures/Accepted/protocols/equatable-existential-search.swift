protocol Item: CustomStringConvertible { var price: Double { get } }
struct Book: Item { var title: String; var price: Double; var description: String { "Book(\(title))" } }
struct Pen: Item { var price: Double { 1.5 }; var description: String { "Pen" } }
let cart: [any Item] = [Book(title: "Swift", price: 30), Pen(), Book(title: "ML", price: 45)]
print(cart)
print(cart.filter { $0.price > 10 }.count, cart.map(\.price).reduce(0, +))
print(cart.sorted { $0.price < $1.price }.map { "\($0)" })
print(cart.compactMap { $0 as? Book }.map(\.title))
if let pen = cart.first(where: { $0 is Pen }) { print("found", pen) }
switch cart[0] {
case let book as Book where book.price > 20: print("dear", book.title)
case is Pen: print("pen")
default: print("cheap")
}

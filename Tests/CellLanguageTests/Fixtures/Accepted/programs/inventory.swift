protocol Priced { var price: Double { get } }
struct Product: Priced, Hashable { let id: String; var price: Double; var stock: Int }
enum OrderError: Error { case unknown(String), outOfStock(id: String, left: Int) }
final class Shop {
    private(set) var products: [String: Product]
    private(set) var log: [String] = []
    init(_ products: Product...) { self.products = Dictionary(uniqueKeysWithValues: products.map { ($0.id, $0) }) }
    func order(_ id: String, count: Int = 1) throws -> Double {
        guard var product = products[id] else { throw OrderError.unknown(id) }
        guard product.stock >= count else { throw OrderError.outOfStock(id: id, left: product.stock) }
        product.stock -= count
        products[id] = product
        log.append("\(count)×\(id)")
        return product.price * Double(count)
    }
    var value: Double { products.values.map { $0.price * Double($0.stock) }.reduce(0, +) }
}
let shop = Shop(Product(id: "pen", price: 1.5, stock: 10), Product(id: "book", price: 20, stock: 1))
print(shop.value)
for (id, count) in [("pen", 3), ("book", 2), ("mug", 1), ("book", 1)] {
    do { print("paid", try shop.order(id, count: count)) }
    catch OrderError.outOfStock(_, let left) { print("only \(left) left") }
    catch { print("error:", error) }
}
print(shop.log, shop.value, shop.products["pen"]!)

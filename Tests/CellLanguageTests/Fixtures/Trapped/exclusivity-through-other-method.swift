class K {
    var items = [1, 2, 3, 4]; func isOld(_ i: Int) -> Bool { items.count > 2 }
    func clean() { items.removeAll { self.isOld($0) } }
}
let k = K()
print("s")
k.clean()
print(k.items)

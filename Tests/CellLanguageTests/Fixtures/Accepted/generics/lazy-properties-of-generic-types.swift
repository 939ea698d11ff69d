struct M<Element> { var items: [Element]; lazy var count: Int = items.count; lazy var first: Element? = items.first; lazy var pair = (count, first) ; init(_ i: [Element]) { items = i } }
var m = M(["a", "b"])
print(m.pair, m.first as Any, m.count)
var mi = M([1, 2])
print(mi.pair, mi.first as Any)

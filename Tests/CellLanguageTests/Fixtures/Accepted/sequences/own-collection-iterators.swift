struct Three: Collection {
    var startIndex: Int { 0 }
    var endIndex: Int { 3 }
    func index(after i: Int) -> Int { i + 1 }
    subscript(i: Int) -> String { "e\(i)" }
}
var t = Three().makeIterator()
print(type(of: t))
var u = t
print(u.next()!, u.next()!, t.next()!)
var v = Three().lazy.map { $0 + "!" }.makeIterator()
var w = v
print(w.next()!, w.next()!, v.next()!, type(of: v))
print(type(of: Three().prefix(2)), type(of: Three().dropFirst().makeIterator()))

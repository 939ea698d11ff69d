struct R: Collection {
    let a = [4, 5, 6]
    var startIndex: Int { 0 }
    var endIndex: Int { 3 }
    func index(after i: Int) -> Int { i + 1 }
    subscript(i: Int) -> Int { a[i] }
}
var it = R().makeIterator()
var jt = it
print(it.next()!, jt.next()!, type(of: it), R().dropFirst().first!, type(of: R().dropFirst()))
let ri: IndexingIterator<R> = it
print(Array(IteratorSequence(ri)))

struct R: Collection {
    var a = [4, 5, 6]
    var startIndex: Int { 0 }
    var endIndex: Int { a.count }
    func index(after i: Int) -> Int { i + 1 }
    subscript(i: Int) -> Int { a[i] }
    subscript(r: Range<Int>) -> ArraySlice<Int> {
        print("own")
        return a[r]
    }
}
print(R().prefix(2), R().dropFirst(), type(of: R().suffix(1)), R()[1...])
func f<C: Collection>(_ c: C) -> C.SubSequence { c.dropFirst() }
print(f(R()), f([1, 2]), f("ab"), f(1..<4), Array(f(Set([3]))), f([1, 2][...]))

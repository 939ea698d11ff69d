func isPalindrome<C: BidirectionalCollection>(_ c: C) -> Bool where C.Element: Equatable {
    c.elementsEqual(c.reversed())
}
print(isPalindrome("level"), isPalindrome([1, 2, 1]), isPalindrome(1...3))
func last<C: BidirectionalCollection>(_ c: C) -> C.Element? { c.isEmpty ? nil : c[c.index(before: c.endIndex)] }
print(last("abc") as Any, last([Int]()) as Any, last(1..<5) as Any)

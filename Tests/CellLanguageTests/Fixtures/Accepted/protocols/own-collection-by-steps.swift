struct Evens: Collection { let n: Int
  var startIndex: Int { 0 }; var endIndex: Int { n }
  func index(after i: Int) -> Int { i + 2 }
  subscript(i: Int) -> Int { i * 10 } }
let e = Evens(n: 6); print(Array(e), e.count, e.map { $0 + 1 }, e.first!, e.reduce(0, +)); for x in e { print(x, terminator: " ") }
print(e.isEmpty, Array(e[2..<6]), Array(e[2...]), Array(e[..<4]), e.contains(20))

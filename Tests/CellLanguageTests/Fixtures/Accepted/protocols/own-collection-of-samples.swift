struct Dataset: Collection { var xs: [[Double]], ys: [Int]
  typealias Element = (x: [Double], y: Int)
  var startIndex: Int { xs.startIndex }; var endIndex: Int { xs.endIndex }
  func index(after i: Int) -> Int { xs.index(after: i) }
  subscript(i: Int) -> (x: [Double], y: Int) { (xs[i], ys[i]) } }
let d = Dataset(xs: [[1, 2], [3, 4], [5, 6]], ys: [0, 1, 0])
for (x, y) in d { print(x, y) }
for s in d[1...] { print(s.x, s.y) }
print(d.filter { $0.y == 0 }.count, d[0].x, d.first!.y, d.prefix(2).map(\.y), d.count, d.map { $0.x[0] }.max()!)

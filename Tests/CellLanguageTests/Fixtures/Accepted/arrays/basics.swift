var list = [5, 3, 8]
print(list[0], list.count, list.isEmpty, list.first!, list.last!, list.indices)
list.append(1)
list.insert(9, at: 0)
list += [7]
list.append(contentsOf: [2, 2])
print(list, list.remove(at: 1), list.removeLast(), list.removeFirst(), list)
list[1] = 100
list.swapAt(0, 2)
list.reverse()
print(list, list.contains(100), list.firstIndex(of: 100)!, list.firstIndex(of: -1) as Any)
list.removeAll { $0 > 50 }
print(list, list.popLast()!, [Int]().popLast2() as Any)
list.removeAll()
print(list, list.first as Any, list.max() as Any)
extension Array { func popLast2() -> Element? { var copy = self; return copy.popLast() } }
let empty: [String] = [], also = [String](), third = Array<Int>()
print(empty.count, also.isEmpty, third)
print([1, 2] + [3], [0] * 3, Array(1...5), Array("abc"), Array(repeating: "x", count: 2))
func * (a: [Int], n: Int) -> [Int] { Array(repeating: a, count: n).flatMap { $0 } }
print([1, 2, 3].randomElement() != nil, [Int]().randomElement() as Any)

var list = [1, 2, 3, 4, 5, 6]
for i in list.indices { list[i] *= 10 }
print(list)
list.removeFirst(2)
list.removeLast(1)
print(list)
list.insert(contentsOf: [7, 8], at: 1)
print(list)
list.removeSubrange(0..<2)
print(list)
list.replaceSubrange(1...1, with: [])
print(list)
list.reserveCapacity(100)
list.append(contentsOf: stride(from: 1, to: 4, by: 2))
print(list)
let index = list.partition { $0 > 5 }
print(list[..<index].allSatisfy { $0 <= 5 }, list[index...].allSatisfy { $0 > 5 })
func addOne(_ x: inout [Int]) { for i in x.indices { x[i] += 1 } }
var small = [1, 2]
addOne(&small)
print(small)
struct Bag { var items: [String] = []; mutating func put(_ s: String) { items.append(s) } }
var bags = [Bag(), Bag()]
bags[1].put("x")
bags[1].items[0] += "y"
print(bags[0].items, bags[1].items)
small.removeAll(keepingCapacity: true)
print(small)

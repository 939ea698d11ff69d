print([1, 2] == [1, 2], [1, 2] == [2, 1], [[1]] != [[2]], ["a": [1]] == ["a": [1]])
let list = [2, 4, 6, 8, 10]
func binarySearch(_ list: [Int], _ wanted: Int) -> Int? {
    var low = 0, high = list.count
    while low < high {
        let middle = (low + high) / 2
        if list[middle] == wanted { return middle }
        if list[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    return nil
}
print(binarySearch(list, 6)!, binarySearch(list, 7) as Any, binarySearch([], 1) as Any)
struct P: Equatable { var x: Int }
print([P(x: 1)].contains(P(x: 1)), [P(x: 1), P(x: 2)].firstIndex(of: P(x: 2))!, [P(x: 3)] == [P(x: 3)])
print(list.contains(where: { $0 % 3 == 0 }), list.first(where: { $0 > 100 }) as Any)
print([1.0, .nan].contains(.nan), [Double.nan] == [Double.nan], [0.0] == [-0.0])
print([3, 1, 2].min(by: >)!, [1, 2, 3, 4].last(where: { $0 < 3 })!)

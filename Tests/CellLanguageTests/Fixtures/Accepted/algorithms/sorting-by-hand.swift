func quicksort<T: Comparable>(_ list: [T]) -> [T] {
    guard let pivot = list.first else { return [] }
    let rest = list.dropFirst()
    return quicksort(rest.filter { $0 < pivot }) + [pivot] + quicksort(rest.filter { $0 >= pivot })
}
func mergeSort(_ list: [Int]) -> [Int] {
    if list.count < 2 { return list }
    let middle = list.count / 2
    var left = mergeSort(Array(list[..<middle]))[...], right = mergeSort(Array(list[middle...]))[...]
    var merged: [Int] = []
    while let l = left.first, let r = right.first {
        merged.append(l <= r ? left.removeFirst() : right.removeFirst())
    }
    return merged + left + right
}
func insertionSort(_ list: inout [Double]) {
    for i in 1..<list.count {
        var j = i
        while j > 0, list[j - 1] > list[j] { list.swapAt(j, j - 1); j -= 1 }
    }
}
print(quicksort([3, 6, 1, 8, 2, 9, 2]), quicksort(["b", "c", "a"]), mergeSort([5, 1, 4, 2, 3, 2]))
var d = [2.5, -1, 3, 0]
insertionSort(&d)
print(d)

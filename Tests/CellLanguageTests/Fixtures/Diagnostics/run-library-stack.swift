func last(_ list: [Int]) -> Int {
    var part = list.dropFirst(5)
    return part.removeFirst()
}
print(last([1]))

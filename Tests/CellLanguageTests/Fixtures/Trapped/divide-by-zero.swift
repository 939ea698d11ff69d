func average(_ list: [Int]) -> Int {
    let sum = list.reduce(0, +)
    return sum / list.count
}
print(average([1, 2, 3]))
print(average([]))

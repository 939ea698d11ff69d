func first(_ list: [Int]) -> Int { list.first }
print(first([1]))

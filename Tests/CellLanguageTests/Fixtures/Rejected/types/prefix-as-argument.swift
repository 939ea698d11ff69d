let xs = [1, 2, 3, 4]
func length(_ a: [Int]) -> Int { a.count }
print(length(xs.prefix(2)))

func firstEven(_ list: [Int]) -> Int? {
    for n in list where n % 2 == 0 {
        return n
    }
}
print(firstEven([1, 2]) as Any)

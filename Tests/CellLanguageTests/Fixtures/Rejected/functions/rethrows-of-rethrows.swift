func each(_ list: [Int], _ n: Int) rethrows -> [Int] {
    list.map { $0 * n }
}

print(each([1], 2))

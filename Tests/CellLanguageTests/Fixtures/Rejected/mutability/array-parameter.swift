func grow(_ list: [Int]) -> [Int] {
    list.append(1)
    return list
}
print(grow([]))

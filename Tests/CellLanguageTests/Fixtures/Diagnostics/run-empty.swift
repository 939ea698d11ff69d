var list: [Int] = []
list.removeLast()

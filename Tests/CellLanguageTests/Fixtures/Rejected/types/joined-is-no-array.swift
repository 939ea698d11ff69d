let j = [[1], [2, 3]].joined()
let a: [Int] = j

let r: [Int] = repeatElement(1, count: 3)

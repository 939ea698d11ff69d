let lengths: [Int] = ["a", "bb"].map { $0.uppercased() }
print(lengths)

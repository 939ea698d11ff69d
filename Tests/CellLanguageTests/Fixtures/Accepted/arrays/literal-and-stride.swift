print([1, 2] + stride(from: 0, to: 4, by: 2))

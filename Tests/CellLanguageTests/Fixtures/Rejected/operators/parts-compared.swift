print((1...3).prefix(2) == (1...3).prefix(2))

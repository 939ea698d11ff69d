let x: ArraySlice<Int> = (1...5).prefix(2)

print((1...5).startIndex, (1...5).endIndex, [1, 2].reversed().startIndex)
debugPrint((1...5).startIndex, [1, 2].reversed().startIndex)
print([(1...5).startIndex], [[1, 2].reversed().startIndex])

func move(from start: Int, to end: Int) -> Int { end - start }
print(move(from: 1, 5))

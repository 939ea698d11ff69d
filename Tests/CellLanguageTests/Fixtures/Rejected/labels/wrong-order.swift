func move(from start: Int, to end: Int) -> Int { end - start }
print(move(to: 5, from: 1))

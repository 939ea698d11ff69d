let o: (Int, Int)? = (1, 2)
if case .some(let x, let y) = o { print(x, y) }

let pair: (Int?, Int) = (1, 2)
if case let (let a?, b) = pair { print(a, b) }

func run(_ x: Int) rethrows -> Int { x }

print(run(1))

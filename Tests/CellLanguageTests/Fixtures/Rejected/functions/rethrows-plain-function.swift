func run(_ body: () -> Int) rethrows -> Int { body() }

print(run { 1 })

func risky(_ n: Int) throws -> Int { n }
func run(_ f: (Int) -> Int) -> Int { f(1) }
print(run(risky))

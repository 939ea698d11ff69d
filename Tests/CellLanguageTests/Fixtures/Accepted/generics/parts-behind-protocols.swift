func f(_ c: any Collection<Int>) -> Int { c.dropFirst().count }
print(f([1, 2, 3]), f(Set([1])))
func g(_ c: some Collection<Int>) -> Int { c.dropFirst().reduce(0, +) }
print(g([1, 2, 3]), g(0..<4))

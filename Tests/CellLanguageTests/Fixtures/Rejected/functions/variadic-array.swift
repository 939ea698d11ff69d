func sum(_ n: Int...) -> Int { n.reduce(0, +) }
print(sum([1, 2, 3]))

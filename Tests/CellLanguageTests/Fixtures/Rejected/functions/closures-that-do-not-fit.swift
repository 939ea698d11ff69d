func f(_ k: () -> Void) { k() }
f { return 3 }
let g: (Int, Int) -> Int = { $0 }
let a = [1, 2]
print(a.reduce(0, { $0 }))
let pairs = [(1, 2)]
print(pairs.map { $0 }, pairs.map { $0 + $1 })

print(type(of: Int.self))
let t: Any.Type = Int.self
print(type(of: t), t)
let a: Any = Int.self
print(type(of: a), a)

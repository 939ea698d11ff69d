func make<T>() -> [T] { [] }
let list = make()
print(list.count)

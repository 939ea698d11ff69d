struct OnlyInt<T> where T == Int { let t: T }
func f<T>(_ t: T) -> OnlyInt<T> { OnlyInt(t: t) }
print(f(3))

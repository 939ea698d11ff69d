struct S { typealias Me = Self; typealias L = [Self]; func f() -> Me { self } }
print(S().f())

protocol P { typealias Me = Self; func f() -> Me }
struct S: P { func f() -> S { self } }
print(S().f())

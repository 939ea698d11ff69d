struct S {
    func f() -> Int { 1 }
    func f() -> String { "s" }
}
let s: String = S().f() + S().f()
print(s, S().f() + 1)

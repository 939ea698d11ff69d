func risky() throws -> Int { 1 }
func f() -> Int { try risky() }
print(f())

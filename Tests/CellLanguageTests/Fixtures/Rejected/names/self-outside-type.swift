func f() -> Int { self.x }
print(f())

func a() { let secret = 1; print(secret) }
func b() { print(secret) }
a()
b()

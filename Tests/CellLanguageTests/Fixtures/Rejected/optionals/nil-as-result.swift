func f() -> String? { guard let x = g() else { return nil }; return x }
func g() -> String? { return nil }
func k() -> Int { return nil }

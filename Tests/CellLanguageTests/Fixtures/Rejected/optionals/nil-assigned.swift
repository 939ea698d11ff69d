var s: String = "a"
s = nil
func g() -> Int { return nil }

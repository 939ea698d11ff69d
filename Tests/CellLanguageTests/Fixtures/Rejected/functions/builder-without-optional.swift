@resultBuilder enum B { static func buildBlock(_ p: Int...) -> Int { p.reduce(0, +) } }
func b(@B _ f: () -> Int) -> Int { f() }
print(b { if true { 1 } })

let a: Double = { let k = 1; return k }()

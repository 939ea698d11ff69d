class A { static let one: Self = A() }

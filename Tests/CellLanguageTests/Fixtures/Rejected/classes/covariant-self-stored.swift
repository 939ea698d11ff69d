class A { var s: Self? = nil }

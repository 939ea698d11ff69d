class A { lazy var x = y; lazy var y = x }

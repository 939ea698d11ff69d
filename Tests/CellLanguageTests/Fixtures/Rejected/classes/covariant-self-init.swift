class A { init(_ x: Self) {} }

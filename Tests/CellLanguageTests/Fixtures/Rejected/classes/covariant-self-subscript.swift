class A { subscript(i: Self) -> Int { 1 } }

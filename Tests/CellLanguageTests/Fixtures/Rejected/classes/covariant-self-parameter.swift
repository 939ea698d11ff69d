class A { func f(_ x: Self) {} }

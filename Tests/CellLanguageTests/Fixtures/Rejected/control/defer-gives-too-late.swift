func f() { var x: Int; defer { x = 3 }; print(x) }

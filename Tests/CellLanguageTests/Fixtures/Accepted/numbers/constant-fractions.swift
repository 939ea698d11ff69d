func f() { var d = 100.0; d += 27; print(Int8(d)) }
f()

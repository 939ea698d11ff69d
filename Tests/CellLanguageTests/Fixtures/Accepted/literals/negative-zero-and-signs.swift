let zero = -0.0
print(zero, -zero, zero == 0, 1 / zero, zero + 0.0, zero * -1)
print(abs(zero), zero.sign, (0.0).sign, min(0.0, -0.0), max(0.0, -0.0))
let tiny = -0.4
print(tiny.rounded(), (0.4).rounded(), zero * 5)
print(Int(zero), +7)
let n = 5
let m: Int = -n + 2
print(-n, -(-n), m, n - -n, 3 - 2 - 1)
print(Float(-0.0), [-0.0, 0.0])

print(1.0, 0.5, 3.14, 100.0, 1234567.0)
print(0.1 + 0.2, 1.0 / 3.0, 2.0 / 3.0)
print(1e3, 1.5e3, 1e-3, 1E2)
print(1_000.000_1)
print(-2.5, -0.0, 0.0)
print(0x1p4, 0x1.8p1, 0x1p-2)
print(10.0 / 4.0, 7.0 / 2.0)
let whole: Double = 5
print(whole, whole / 2)

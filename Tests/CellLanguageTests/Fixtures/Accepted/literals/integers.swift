let decimal = 1_000_000
let hex = 0xFF
let binary = 0b1010_1010
let octal = 0o755
print(decimal, hex, binary, octal)
print(-17, +17, 0, -0)
print(0xdead_beef, 0b0, 0o0)
let small: Int = 007
print(small)
print(hex + binary - octal)

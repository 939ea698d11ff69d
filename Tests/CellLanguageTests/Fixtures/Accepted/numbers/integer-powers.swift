func power(_ base: Int, _ exponent: Int) -> Int {
    var result = 1
    for _ in 0..<exponent { result *= base }
    return result
}
print(power(2, 10), power(3, 4), power(5, 0), power(-2, 3))

func fastPower(_ base: Int, _ exponent: Int) -> Int {
    if exponent == 0 { return 1 }
    let half = fastPower(base, exponent / 2)
    return exponent % 2 == 0 ? half * half : half * half * base
}
print(fastPower(3, 13), fastPower(2, 62))

func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? a : gcd(b, a % b) }
print(gcd(48, 36), gcd(17, 5))

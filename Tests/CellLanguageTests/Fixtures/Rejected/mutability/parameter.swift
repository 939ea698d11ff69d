func double(_ x: Int) -> Int {
    x *= 2
    return x
}
print(double(2))

func f() -> UInt8 {
    var n: UInt8 = 250
    n += 5
    n += 1
    return n
}

func f() -> Int {
    var n = 2
    n *= 0
    return 5 % n
}

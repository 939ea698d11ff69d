func f() -> Int {
    var p = (1, 2)
    p.1 -= 2
    return 5 / p.1
}

func f() -> Int {
    var n = 0
    defer { n = 1 }
    return 5 / n
}

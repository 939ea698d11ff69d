func f() -> Int {
    var n = 0
    let g = { n }
    return 5 / g() + 5 / n
}

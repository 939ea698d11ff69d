func f() -> Int {
    let n: Int
    if true { n = 0 } else { n = 1 }
    return 5 / n
}

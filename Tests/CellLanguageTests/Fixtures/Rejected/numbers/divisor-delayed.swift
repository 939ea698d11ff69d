func f() -> Int {
    let d: Int
    d = 0
    return 5 / d
}
print(f())

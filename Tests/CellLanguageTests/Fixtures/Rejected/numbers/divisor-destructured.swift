func f() -> Int {
    let (a, b) = (4, 0)
    return a / b
}
print(f())

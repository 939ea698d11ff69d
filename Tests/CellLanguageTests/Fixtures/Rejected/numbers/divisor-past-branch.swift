func f(_ b: Bool) -> Int {
    var n = 0
    if b { print("x") }
    return 5 / n
}
print(f(true))

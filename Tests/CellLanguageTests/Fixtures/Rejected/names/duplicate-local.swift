func f() {
    let n = 1
    let n = 2
    print(n)
}
f()

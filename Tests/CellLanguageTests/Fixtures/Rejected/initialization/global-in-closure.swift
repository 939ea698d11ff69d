func f() {
    var n: Int
    let show = { print(n) }
    n = 1
    show()
}
f()

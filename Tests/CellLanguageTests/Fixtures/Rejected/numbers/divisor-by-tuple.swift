func f() {
    var a = 1, b = 0
    (a, b) = (b, a)
    print(10 / a)
}

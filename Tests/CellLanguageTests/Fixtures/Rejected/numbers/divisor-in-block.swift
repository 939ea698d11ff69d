func f() {
    var n = 1
    do { n = 0 }
    print(10 / n)
}

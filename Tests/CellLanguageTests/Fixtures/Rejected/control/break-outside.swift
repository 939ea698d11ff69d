func f() {
    break
}
f()

func f() {
    var list = [1, 2]
    swap(&list[0], &list[1])
    print(list)
}
f()

func clean() {
    var list = [1, 2, 3]
    list.removeAll { _ in list.count > 2 }
    list.sort { a, b in a < b && list[0] > 0 }
}

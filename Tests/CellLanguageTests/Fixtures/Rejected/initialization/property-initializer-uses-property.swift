struct Rect {
    var width = 2.0
    var area = width * 2
}
print(Rect())

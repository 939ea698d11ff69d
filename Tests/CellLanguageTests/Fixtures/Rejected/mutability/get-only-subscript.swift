struct Table {
    subscript(i: Int) -> Int { i * 2 }
}
var t = Table()
t[1] = 5
print(t[1])

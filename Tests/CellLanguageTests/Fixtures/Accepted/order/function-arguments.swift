func show(_ name: String, _ value: Int) -> Int {
    print("eval", name)
    return value
}
func three(_ a: Int, _ b: Int, _ c: Int) -> Int { a + b * c }
print(three(show("a", 1), show("b", 2), show("c", 3)))
print(show("left", 1) + show("right", 2) * show("far right", 3))
let list = [show("first", 1), show("second", 2)]
print(list)
let pair = (show("x", 1), show("y", 2))
print(pair)

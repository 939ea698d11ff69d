struct Point {
    let x: Int
    init(x: Int) {
        super.init()
        self.x = x
    }
}

print(Point(x: 1).x)

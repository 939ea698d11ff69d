struct Size {
    var width: Int
    init() {
        width = 2
        self.init(width: 1)
    }
    init(width: Int) { self.width = width }
}

class Box {
    var size: Int
    init(size: Int) { self.size = size }
    convenience init() {
        size = 3
        self.init(size: 1)
    }
    convenience init(twice: Int) {
        self.init(size: twice * 2)
        size += 1
    }
}

struct Size {
    var side: Int
    init(side: Int) { self.side = side }
    init(text: String) {
        if let n = Int(text) {
            self.init(side: n)
        }
    }
}

print(Size(text: "1").side)

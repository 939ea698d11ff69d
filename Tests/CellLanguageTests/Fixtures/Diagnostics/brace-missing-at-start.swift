struct Counter {
    var count: Int
    init(_ count: Int)
        self.count = count
        print(count)
    }
}

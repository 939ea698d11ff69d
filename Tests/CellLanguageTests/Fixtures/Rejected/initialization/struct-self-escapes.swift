struct Counter {
    var n = 0
    var add: () -> Void = {}
    init() {
        add = { print(self.n) }
    }
}

Counter().add()

class Counter {
    init() {}
    func restart() {
        self.init()
    }
}

struct Timer2 {
    var count: Int
    init() {
        let early = { print(self.count) }
        count = 0
        early()
    }
}

print(Timer2().count)

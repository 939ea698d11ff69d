class Timer2 {
    var tick: () -> Void
    var count: Int
    init() {
        tick = {}
        let early = { self.count += 1 }
        count = 0
        tick = early
    }
}

print(Timer2().count)

class Counter {
    var n = 0
    var action: () -> Void = {}
    func arm() { action = { n += 1 } }
}
let c = Counter()
c.arm()

struct Stump {
    var feature: Int
    func add(_ x: Int) -> Int { x + feature }
}
func run() {
    let stump: Stump
    print([1].map(stump.add))
    stump = Stump(feature: 1)
}
run()

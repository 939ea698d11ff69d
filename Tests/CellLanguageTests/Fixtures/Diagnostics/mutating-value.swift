struct Stump {
    var feature: Int
    mutating func add(_ x: Int) -> Int { feature += x; return feature }
}
func run() {
    var stump = Stump(feature: 1)
    print([1].map(stump.add))
}
run()

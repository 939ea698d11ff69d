class Counter {
    var n = 0
    mutating func add() { n += 1 }
}

Counter().add()

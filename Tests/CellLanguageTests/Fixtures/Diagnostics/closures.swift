func keep(_ f: () -> Void) -> () -> Void { f }
func capture(_ x: inout Int) -> () -> Void { { x += 1 } }
class Counter {
    var n = 0
    var action: () -> Void = {}
    func arm() { action = { n += 1 } }
    func arm2() { action = { reset() } }
    func reset() {}
}
let c = [1].map { a, b in a }
let d = [1, 2].map { 3 }
let e = { $0 + 1 }
let f = { x in x }
let g: (Int) -> Int = { "a" }

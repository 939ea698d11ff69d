protocol Stepper { associatedtype State; var state: State { get set }; mutating func step() }
extension Stepper {
    mutating func run(_ n: Int) -> [State] {
        (0..<n).map { _ in
            step(); return state
        }
    }
}
extension Stepper where State: Equatable {
    mutating func untilStable(limit: Int = 100) -> Int {
        for i in 0..<limit { let old = state; step(); if old == state { return i } }; return limit
    }
}
struct Halver: Stepper { var state: Int; mutating func step() { state /= 2 } }
struct Newton: Stepper { var state = 1.0; let a: Double; mutating func step() { state = (state + a / state) / 2 } }
var h = Halver(state: 20); print(h.run(3), h.untilStable()); var nw = Newton(a: 2); print(nw.untilStable(), nw.state)

enum Step { case push(Int), pop }
func run(_ step: Step) -> Int {
    switch step {
    case .push(n): return n
    case .pop: return 0
    }
}
switch (true, false) {
case (true, _): print("first")
case (false, False): print("none")
case (false, true): print("second")
}

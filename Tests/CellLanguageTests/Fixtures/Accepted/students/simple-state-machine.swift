struct TrafficLight {
    enum Phase: CaseIterable { case red, redYellow, green, yellow
        var seconds: Int { switch self { case .red: 30; case .green: 25; default: 3 } }
        var next: Phase {
            let all = Phase.allCases
            return all[(all.firstIndex(of: self)! + 1) % all.count]
        }
    }
    private(set) var phase = Phase.red
    private var left: Int
    init(start: Phase = .red) { phase = start; left = start.seconds }
    mutating func tick(_ seconds: Int) {
        var rest = seconds
        while rest >= left {
            rest -= left
            phase = phase.next
            left = phase.seconds
        }
        left -= rest
    }
}
var light = TrafficLight()
for seconds in [10, 25, 60, 0, 200] {
    light.tick(seconds)
    print(light.phase, terminator: " ")
}
print(TrafficLight(start: .green).phase == .green, TrafficLight.Phase.allCases.map(\.seconds).reduce(0, +))

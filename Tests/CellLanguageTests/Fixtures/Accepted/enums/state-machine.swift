enum Light { case red, green, yellow
    var next: Light {
        switch self { case .red: .green; case .green: .yellow; case .yellow: .red }
    }
    var seconds: Int { switch self { case .red: return 30; case .green: return 25; case .yellow: return 5 } }
}
var light = Light.red
var time = 0
for _ in 1...5 {
    print(light, light.seconds)
    time += light.seconds
    light = light.next
}
print(time, light)
enum State { case idle, running(step: Int), done(result: String)
    mutating func advance() {
        switch self {
        case .idle: self = .running(step: 1)
        case .running(let step) where step >= 3: self = .done(result: "after \(step)")
        case .running(let step): self = .running(step: step + 1)
        case .done: break
        }
    }
}
var state = State.idle
for _ in 1...6 { state.advance(); print(state) }

enum TrainingEvent { case began, epoch(Int, loss: Double), improved(by: Double), ended(reason: String) }
protocol Callback: AnyObject { func receive(_ event: TrainingEvent) }
final class History: Callback {
    private(set) var losses: [Double] = []
    func receive(_ event: TrainingEvent) { if case .epoch(_, let loss) = event { losses.append(loss) } }
}
final class Printer: Callback {
    let every: Int
    init(every: Int) { self.every = every }
    func receive(_ event: TrainingEvent) {
        switch event {
        case .began: print("training")
        case .epoch(let n, let loss) where n % every == 0: print("epoch \(n) loss \(loss)")
        case .improved(let amount) where amount > 0.2: print("better by \(amount)")
        case .ended(let reason): print("done:", reason)
        default: break
        }
    }
}
final class EarlyStop: Callback {
    var patience: Int, best = Double.infinity, isDone = false
    init(patience: Int) { self.patience = patience }
    func receive(_ event: TrainingEvent) {
        guard case let .epoch(_, loss: loss) = event else { return }
        if loss < best { best = loss } else { patience -= 1 }
        isDone = patience <= 0
    }
}
func train(_ losses: [Double], _ callbacks: any Callback...) {
    func send(_ event: TrainingEvent) { callbacks.forEach { $0.receive(event) } }
    send(.began)
    var last: Double?
    for (n, loss) in losses.enumerated() {
        send(.epoch(n, loss: loss))
        if let last, loss < last { send(.improved(by: last - loss)) }
        last = loss
        if callbacks.lazy.compactMap({ $0 as? EarlyStop }).contains(where: \.isDone) { return send(.ended(reason: "stopped at \(n)")) }
    }
    send(.ended(reason: "all epochs"))
}
let history = History()
train([1, 0.75, 0.5, 0.5, 0.625, 0.25], history, Printer(every: 2), EarlyStop(patience: 2))
print(history.losses)
train([1], Printer(every: 1))

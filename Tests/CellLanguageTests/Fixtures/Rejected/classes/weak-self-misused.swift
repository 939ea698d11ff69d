class Trainer {
    var steps = 0
    var action: () -> Void = {}
    func advance() { steps += 1 }
    func prepare() {
        action = { [weak self] in steps += 1 }
        action = { [weak self] in advance() }
        action = { [weak self] in self.steps += 1 }
    }
}
struct Counter {
    var count = 0
    var action: () -> Void = {}
    mutating func prepare() {
        action = { [weak self] in print(self?.count ?? 0) }
    }
}

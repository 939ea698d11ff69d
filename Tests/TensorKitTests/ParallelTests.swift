import Synchronization
import Testing

@testable import TensorKit

struct ParallelTests {
    @Test func `each part runs once, also inside another`() {
        let runs = (0..<64).map { _ in Counter() }
        Parallel.forEach(8) { outer in
            Parallel.forEach(8) { inner in runs[outer * 8 + inner].add() }
        }
        #expect(runs.allSatisfy { $0.value == 1 })
    }
}

private final class Counter: Sendable {
    private let count = Atomic<Int>(0)
    var value: Int { count.load(ordering: .relaxed) }
    func add() { count.add(1, ordering: .relaxed) }
}

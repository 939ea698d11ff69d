import Foundation
import Synchronization

/// Does several independent things at once, on threads of their own: they may block.
package enum ConcurrentJobs {
    /// The results in the order of `items`, whichever is done first.
    /// - Parameter jobs: how many at a time, at least 1.
    package static func map<Item: Sendable, Result: Sendable>(
        _ items: [Item], jobs: Int, _ body: @escaping @Sendable (Item) -> Result
    ) -> [Result] {
        guard jobs > 1, items.count > 1 else { return items.map(body) }
        let board = Board<Result>(count: items.count)
        let done = DispatchGroup()
        for _ in 0..<min(jobs, items.count) {
            done.enter()
            Thread {
                while let index = board.next() { board.put(body(items[index]), at: index) }
                done.leave()
            }.start()
        }
        done.wait()
        return board.results
    }
}

/// What is still to be done, and what has come of the rest.
private final class Board<Result: Sendable>: Sendable {
    private let count: Int
    private let state = Mutex<(next: Int, results: [Int: Result])>((0, [:]))

    init(count: Int) { self.count = count }

    func next() -> Int? {
        state.withLock { state in
            guard state.next < count else { return nil }
            defer { state.next += 1 }
            return state.next
        }
    }

    func put(_ result: Result, at index: Int) {
        state.withLock { $0.results[index] = result }
    }

    var results: [Result] {
        state.withLock { state in (0..<count).map { state.results[$0]! } }
    }
}

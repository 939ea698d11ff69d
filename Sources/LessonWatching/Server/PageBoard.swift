import Foundation
import Synchronization

/// The pages as they are now, and those who wait for the next.
final class PageBoard: Sendable {
    private struct State {
        var pages: [String: String] = [:]
        var listeners: [Int: (page: String, stream: AsyncStream<String>.Continuation)] = [:]
        var nextListener = 0
    }

    private let state = Mutex(State())

    func page(_ name: String) -> String? { state.withLock { $0.pages[name] } }

    func put(_ html: String, as name: String) {
        state.withLock { $0.pages[name] = html }
        tell("event: page\ndata: \(name.count)\n\n", about: name)
    }

    func remove(_ name: String) { state.withLock { _ = $0.pages.removeValue(forKey: name) } }

    /// Something that leaves the page as it is.
    func trouble(_ text: String, on name: String) {
        guard let json = try? JSONEncoder().encode(text) else { return }
        tell("event: trouble\ndata: \(String(decoding: json, as: UTF8.self))\n\n", about: name)
    }

    /// Events for those who look at a page, as server-sent events are written.
    func events(of page: String) -> AsyncStream<String> {
        AsyncStream { stream in
            let number = state.withLock { state in
                state.nextListener += 1
                state.listeners[state.nextListener] = (page, stream)
                return state.nextListener
            }
            stream.onTermination = { [weak self] _ in
                _ = self?.state.withLock { $0.listeners.removeValue(forKey: number) }
            }
            stream.yield("retry: 500\n\n")
        }
    }

    /// Ends all streams.
    func close() {
        for listener in state.withLock({ Array($0.listeners.values) }) { listener.stream.finish() }
    }

    private func tell(_ event: String, about page: String) {
        for listener in state.withLock({ Array($0.listeners.values) }) where listener.page == page {
            listener.stream.yield(event)
        }
    }
}

import FlyingFox
import FlyingSocks
import Foundation

/// Serves pages and their events, to this machine alone.
final class PageServer: Sendable {
    private let server: HTTPServer
    private let board: PageBoard
    /// The page that `/` leads to.
    private let front: String

    init(port: UInt16, board: PageBoard, front: String) throws {
        server = HTTPServer(address: try .inet(ip4: "127.0.0.1", port: port), logger: .disabled)
        self.board = board
        self.front = front
    }

    /// Begins to listen.
    /// - Returns: the address that leads to the front page.
    func start() async throws -> String {
        let (board, front) = (board, front)
        await server.appendRoute("GET *") { request in
            guard Self.isOurs(request) else { return HTTPResponse(statusCode: .forbidden) }
            let path = request.path == "/" ? "/" + front : request.path
            if path == "/events" { return Self.stream(board.events(of: front)) }
            if let page = Self.page(path, below: "/events/") { return Self.stream(board.events(of: page)) }
            return Self.response(Self.page(path, below: "/").flatMap(board.page))
        }
        let running = Task { try await server.run() }
        do {
            try await server.waitUntilListening(timeout: 5)
        } catch {
            running.cancel()
            throw error
        }
        guard case .ip4(_, let port)? = await server.listeningAddress else { return "http://127.0.0.1/" }
        return "http://127.0.0.1:\(port)/"
    }

    /// The rest of a path; `nil` where it does not begin so.
    private static func page(_ path: String, below root: String) -> String? {
        guard path.hasPrefix(root) else { return nil }
        let name = String(path.dropFirst(root.count))
        return name.removingPercentEncoding ?? name
    }

    private static func response(_ html: String?) -> HTTPResponse {
        guard let html else { return HTTPResponse(statusCode: .notFound) }
        return HTTPResponse(
            statusCode: .ok,
            headers: [.contentType: "text/html; charset=utf-8", HTTPHeader("Cache-Control"): "no-store"],
            body: Data(html.utf8))
    }

    private static func stream(_ events: AsyncStream<String>) -> HTTPResponse {
        HTTPResponse(
            statusCode: .ok, headers: [.contentType: "text/event-stream", HTTPHeader("Cache-Control"): "no-store"],
            body: HTTPBodySequence(from: EventBytes(events: events)))
    }

    func stop() async {
        board.close()
        await server.stop(timeout: 0)
    }

    /// A page of another origin that has its own name lead to this machine is refused.
    private static func isOurs(_ request: HTTPRequest) -> Bool {
        let host = request.headers[.host].map { $0.split(separator: ":").first.map(String.init) ?? $0 } ?? ""
        return ["127.0.0.1", "localhost"].contains(host)
    }
}

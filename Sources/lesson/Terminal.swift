import Foundation

/// What standard error is connected to.
enum Terminal {
    static var isInteractive: Bool { isatty(STDERR_FILENO) == 1 && environment["TERM"] != "dumb" }

    /// On a terminal only, and never where `NO_COLOR` has a value (no-color.org).
    static var showsColours: Bool { isInteractive && (environment["NO_COLOR"] ?? "").isEmpty }

    private static var environment: [String: String] { ProcessInfo.processInfo.environment }
}

import Foundation

/// Tells one state of a file from another without reading it.
package enum ProgramStamp {
    /// The running program, by its size and the time of its making: it is too large to be read for each build.
    package static let current: String = stamp(of: "/proc/self/exe") ?? CommandLine.arguments.first ?? ""

    package static func stamp(of path: String) -> String? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        #if canImport(Darwin)
        let time = status.st_mtimespec
        #else
        let time = status.st_mtim
        #endif
        return "\(status.st_size) \(time.tv_sec).\(time.tv_nsec)"
    }
}

import Foundation

/// The program that is running.
package enum ThisProgram {
    /// The path of its executable, whatever the working directory has become.
    package static var executable: String {
        #if os(Linux)
        if let path = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe") { return path }
        #endif
        return Bundle.main.executablePath ?? CommandLine.arguments[0]
    }
}

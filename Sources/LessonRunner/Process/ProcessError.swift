import Foundation

/// A system call around a process failed: the machine's trouble, not the lesson's.
package struct ProcessError: Error, CustomStringConvertible {
    package let call: String
    package let code: Int32

    package var description: String { "\(call): \(String(cString: strerror(code)))" }
}

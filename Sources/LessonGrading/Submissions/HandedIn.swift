import Foundation

/// What one student handed in.
package struct HandedIn: Hashable, Sendable {
    /// The file's name without its ending, or its folder's name.
    package let student: String
    /// `nil` where there is no file that could be read.
    package let path: String?
    /// Why there is none.
    package let problem: String?
}

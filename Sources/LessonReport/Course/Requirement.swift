/// A lesson that another builds on, as its front matter names it: by the file's name, or by the number that this starts
/// with.
package struct Requirement {
    private let name: String

    package init(_ name: String) {
        self.name = name
    }

    /// - Parameter id: a lesson's file name without its ending: `01-perceptron`.
    package func means(_ id: String) -> Bool {
        if id == name { return true }
        guard let wanted = Int(name), let number = Int(id.prefix { $0.isASCII && $0.isNumber }) else { return false }
        return wanted == number
    }
}

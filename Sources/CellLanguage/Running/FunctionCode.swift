/// A function compiled for one choice of its generic arguments. Its body is compiled when it is first called.
final class FunctionCode {
    typealias WordBody = (Frame) throws -> Int
    typealias ReferenceBody = (Frame) throws -> Reference?

    let name: String
    /// The cells that it needs, parameters and captured ones first.
    var frameSize = 0
    /// Cells of references that do not come from the caller: cleared when the function starts.
    var localReferences: [Int] = []
    /// All cells of references: released when it ends.
    var references: [Int] = []
    /// The cells into which `Closure.captured` is copied start here.
    var capturedStart = 0
    /// One of the two is set once it was compiled.
    var word: WordBody?
    var reference: ReferenceBody?
    /// Compiles the body; nil afterwards.
    var compile: (() throws -> Void)?

    init(name: String) {
        self.name = name
    }
}

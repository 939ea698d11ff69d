/// A function compiled for one choice of its generic arguments.
final class FunctionCode {
    typealias WordBody = (Frame) throws -> Int
    typealias ReferenceBody = (Frame) throws -> Reference?

    let name: String
    /// The cells that it needs, parameters and captured ones first.
    var frameSize = 0
    /// The cells into which `Closure.captured` is copied start here.
    var capturedStart = 0
    /// One of the two is set once it was compiled.
    var word: WordBody?
    var reference: ReferenceBody?
    /// Cells of references that do not come from the caller: cleared when the function starts.
    private(set) var localReferences: UnsafeMutablePointer<Int>
    private(set) var localReferencesEnd: UnsafeMutablePointer<Int>
    /// All cells of references: released when it ends.
    private(set) var references: UnsafeMutablePointer<Int>
    private(set) var referencesEnd: UnsafeMutablePointer<Int>
    private(set) var parameterReferences: [Int] = []

    init(name: String) {
        self.name = name
        localReferences = UnsafeMutablePointer<Int>.allocate(capacity: 1)
        localReferencesEnd = localReferences
        references = UnsafeMutablePointer<Int>.allocate(capacity: 1)
        referencesEnd = references
    }

    deinit {
        localReferences.deallocate()
        references.deallocate()
    }

    func setReferences(parameters: [Int], locals: [Int]) {
        parameterReferences = parameters
        localReferences.deallocate()
        references.deallocate()
        localReferences = UnsafeMutablePointer<Int>.allocate(capacity: locals.count + 1)
        references = UnsafeMutablePointer<Int>.allocate(capacity: locals.count + parameters.count + 1)
        for (index, cell) in locals.enumerated() { localReferences[index] = cell }
        for (index, cell) in (parameters + locals).enumerated() { references[index] = cell }
        localReferencesEnd = localReferences + locals.count
        referencesEnd = references + (locals.count + parameters.count)
    }
}

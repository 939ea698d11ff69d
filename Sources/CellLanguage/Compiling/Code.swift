typealias WordCode = (Frame) throws -> Int
typealias ReferenceCode = (Frame) throws -> Reference?
typealias Test = (Frame) throws -> Bool
typealias Step = (Frame) throws -> Void
/// The reference without taking part in its ownership: valid until anything else runs.
typealias BorrowCode = (Frame) throws -> Unmanaged<AnyObject>

/// An expression turned into a Swift closure, by the bank that its value lives in.
struct Code {
    enum Run {
        case word(WordCode)
        case reference(ReferenceCode)
    }

    /// What is known of the operand, so that common shapes get closures of their own.
    enum Shape {
        case local(Int)
        case constant(Int)
        case other
    }

    let run: Run
    var shape = Shape.other

    init(word: @escaping WordCode) {
        run = .word(word)
    }

    init(reference: @escaping ReferenceCode) {
        run = .reference(reference)
    }

    static func constant(_ word: Int) -> Code {
        var code = Code(word: { _ in word })
        code.shape = .constant(word)
        return code
    }

    static func local(word cell: Int) -> Code {
        var code = Code(word: { $0[cell] })
        code.shape = .local(cell)
        return code
    }

    static func local(reference cell: Int) -> Code {
        var code = Code(reference: { $0.reference(cell).pointee })
        code.shape = .local(cell)
        return code
    }

    static var nothing: Code { Code(word: { _ in 0 }) }

    var isWord: Bool {
        if case .word = run { return true }
        return false
    }

    var word: WordCode {
        guard case .word(let word) = run else { preconditionFailure("a reference where a word is asked for") }
        return word
    }

    var reference: ReferenceCode {
        guard case .reference(let reference) = run else { preconditionFailure("a word where a reference is asked for") }
        return reference
    }

    /// Runs it for its effect alone.
    var step: Step {
        switch run {
        case .word(let word): { _ = try word($0) }
        case .reference(let reference): { _ = try reference($0) }
        }
    }

    /// The same after something else.
    func after(_ step: @escaping Step) -> Code {
        switch run {
        case .word(let word):
            Code(word: {
                try step($0)
                return try word($0)
            })
        case .reference(let reference):
            Code(reference: {
                try step($0)
                return try reference($0)
            })
        }
    }
}

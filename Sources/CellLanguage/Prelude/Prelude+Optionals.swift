extension Prelude {
    static func addOptionals(to library: CellLibraryIndex) {
        library.extension("extension Optional") { type in
            type.inline("init(_ value: Wrapped)") { call in
                call.compiler.wrapped(try call.code(0), call.type.argument(0))
            }
            type.inline("func map<T>(_ transform: (Wrapped) throws -> T) rethrows -> T?") { call in
                let (optional, body, wrapped) = (
                    try call.receiverCode().reference, try Applier(call, 0), call.receiverType.argument(0)
                )
                let (result, box) = (call.type.argument(0), boxed(call.type.argument(0)))
                return Code(reference: { frame in
                    guard let value = try optional(frame) else { return nil }
                    let (word, reference) = opened(value, wrapped)
                    let body = try body.open(frame)
                    return result.isWord
                        ? box(try body.word(word, reference), nil) : box(0, try body.reference(word, reference))
                })
            }
            type.inline("func flatMap<T>(_ transform: (Wrapped) throws -> T?) rethrows -> T?") { call in
                let (optional, body, wrapped) = (
                    try call.receiverCode().reference, try Applier(call, 0), call.receiverType.argument(0)
                )
                return Code(reference: { frame in
                    guard let value = try optional(frame) else { return nil }
                    let (word, reference) = opened(value, wrapped)
                    return try body.open(frame).reference(word, reference)
                })
            }
        }
        library.source(
            "enum Result<Success, Failure: Error>",
            """
            {
                case success(Success)
                case failure(Failure)
                init(catching body: () throws -> Success) where Failure == any Error {
                    do { self = .success(try body()) } catch { self = .failure(error) }
                }
                func get() throws -> Success {
                    switch self {
                    case .success(let value): return value
                    case .failure(let error): throw error
                    }
                }
                func map<T>(_ transform: (Success) -> T) -> Result<T, Failure> {
                    switch self {
                    case .success(let value): return .success(transform(value))
                    case .failure(let error): return .failure(error)
                    }
                }
            }
            """)
        library.extension("extension Error") { type in
            type.inline("var localizedDescription: String { get }") { call in
                let value = call.receiver.map { $0 }
                guard let value else { return .nothing }
                let text = try call.compiler.text(of: value)
                return Code(reference: { StringBox(try text($0)) })
            }
        }
        for name in debugDescribed {
            library.extension("extension \(name)") { type in
                type.inline("var debugDescription: String { get }") { call in
                    let text = Prelude.text(try call.receiverCode(), call.receiverType, call.program, true)
                    return Code(reference: { StringBox(try text($0)) })
                }
            }
        }
        library.extension("extension CustomStringConvertible") { type in
            type.inline("var description: String { get }") { call in
                guard let receiver = call.receiver else { return .nothing }
                let text = try call.compiler.text(of: receiver)
                return Code(reference: { StringBox(try text($0)) })
            }
        }
    }

    private static let debugDescribed = [
        "Optional", "Array", "ArraySlice", "Dictionary", "Set", "Keys", "Values", "KeyValuePairs", "Range",
        "ClosedRange", "Character", "Double", "Float",
    ]

    /// What an optional holds.
    static func opened(_ value: Reference, _ wrapped: CellType) -> (Int, Reference?) {
        if wrapped.isWord { return (unsafeDowncast(value, to: WordBox.self).word, nil) }
        return (0, wrapped.isOptional ? unsafeDowncast(value, to: SomeBox.self).value : value)
    }
}

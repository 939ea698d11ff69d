import Diagnostics
import Trace

/// One call of a host function: its arguments, in the order of the declaration, and the place that it was called from.
///
///     library.function("func clamp(_ x: Double, to range: ClosedRange<Double> = 0...1) -> Double", "…") { call in
///         let x: Double = call[0]
///         let range: ClosedRange<Double> = call[1]
///         return min(max(x, range.lowerBound), range.upperBound)
///     }
package struct HostCall {
    /// The arguments in cells from 0; the receiver of a member comes first.
    let frame: Frame
    let site: HostCallSite
    let machine: Machine

    /// An argument by its place in the declaration, from 0. A variadic parameter is an array; a default is filled in.
    /// The checker has proven the type; asking for another is a bug of the binding.
    package subscript<T: CellConvertible>(_ index: Int) -> T {
        load(cell: index + site.firstArgument, as: T.self)
    }

    /// What a method, property or subscript was called on.
    package func receiver<T: CellConvertible>(_ type: T.Type = T.self) -> T {
        load(cell: 0, as: T.self)
    }

    /// An argument with its type as it is now: for `Any`, `some Layer` and generic parameters.
    package func value(_ index: Int) -> CellValue { value(cell: index + site.firstArgument) }

    package var receiverValue: CellValue { value(cell: 0) }

    /// The elements of an array argument, each with its own type: for `[any Layer]` and `Any...`.
    package func values(_ index: Int) -> [CellValue] { value(index).elements ?? [] }

    /// A closure argument.
    package func function(_ index: Int) -> CellFunction {
        let cell = index + site.firstArgument
        return CellFunction(
            closure: frame.object(cell, Closure.self), type: site.types[cell], machine: machine, site: site)
    }

    /// A closure argument that may be missing: `((Int) -> Void)? = nil`.
    package func optionalFunction(_ index: Int) -> CellFunction? {
        let cell = index + site.firstArgument
        guard let closure = frame.reference(cell).pointee as? Closure else { return nil }
        return CellFunction(closure: closure, type: site.types[cell].argument(0), machine: machine, site: site)
    }

    /// Changes an `inout` argument: the new value is written back when `body` has returned.
    package func mutate<T: CellConvertible, R>(
        _ index: Int, as type: T.Type = T.self, _ body: (inout T) throws -> R
    ) rethrows -> R {
        try mutate(cell: index + site.firstArgument, body)
    }

    /// Changes the receiver of a `mutating` member.
    package func mutateReceiver<T: CellConvertible, R>(
        as type: T.Type = T.self, _ body: (inout T) throws -> R
    ) rethrows -> R {
        try mutate(cell: 0, body)
    }

    /// What `CellSession.run` was given as `host`.
    package var host: AnyObject? { machine.host }
    package var file: String { site.file }
    /// The place of the call in the lesson.
    package var span: TextSpan { site.span }
    /// The name of the `let` or `var` that the call's value initialises, if it does.
    package var bindingName: String? { site.bindingName }
    package var interruption: Interruption { machine.interruption }
    /// The declared type of the result with the call's generic arguments filled in.
    package var resultType: CellType { site.result }

    /// The next 64 random bits of the cell (SplitMix64, seeded from the session's seed and the cell's id).
    package func nextRandom() -> UInt64 { machine.nextRandom() }

    /// Says that the host is about to use this much memory; throws where the limit would be passed.
    package func reserve(bytes: Int) throws { try machine.reserve(bytes: bytes) }
}

extension HostCall {
    func load<T: CellConvertible>(cell: Int, as type: T.Type) -> T {
        load(from: place(of: cell), type: site.types[cell], as: T.self)
    }

    /// Where a cell's value lies: in the frame, or in the variable whose address the cell holds.
    private func place(of cell: Int) -> Frame { site.holdsAddress(cell) ? frame.address(cell) : frame + cell }

    func load<T: CellConvertible>(from place: Frame, type: CellType, as: T.Type) -> T {
        if T.isWord == type.isWord {
            return T.isWord
                ? T.from(word: place.pointee) : T.from(reference: place.reference(0).pointee, as: type)
        }
        precondition(type.isWord && T.takesNil, "a binding reads an argument of type \(type.name) as \(T.self)")
        return T.from(reference: WordBox(place.pointee), as: type)
    }

    func value(cell: Int) -> CellValue {
        let type = site.types[cell]
        let place = place(of: cell)
        return type.isWord
            ? CellValue(type: type, word: place.pointee) : CellValue(type: type, reference: place.reference(0).pointee)
    }

    private func mutate<T: CellConvertible, R>(cell: Int, _ body: (inout T) throws -> R) rethrows -> R {
        let place = frame.address(cell)
        let type = site.types[cell]
        var value = load(from: place, type: type, as: T.self)
        let result = try body(&value)
        if T.isWord {
            place.pointee = value.cellWord
        } else {
            place.reference(0).pointee = value.cellReference(as: type)
        }
        return result
    }
}

/// What is known about a call before it runs.
final class HostCallSite {
    /// The types of the cells: the receiver if there is one, then the parameters.
    let types: [CellType]
    let result: CellType
    /// 1 where cell 0 is the receiver.
    let firstArgument: Int
    /// A bit for each cell that holds the address of a variable: `inout` arguments, the receiver of a `mutating` member.
    private let addresses: UInt64
    let file: String
    let span: TextSpan
    let bindingName: String?
    /// The types that stand for the function's generic parameters here, by name.
    var substitution: [String: CellType] = [:]
    /// The cells of references, released after the call.
    var references: [Int] = []

    init(
        types: [CellType], result: CellType, hasReceiver: Bool, addresses: [Int], file: String, span: TextSpan,
        bindingName: String?
    ) {
        self.types = types
        self.result = result
        firstArgument = hasReceiver ? 1 : 0
        self.addresses = addresses.reduce(0) { $0 | 1 << UInt64($1) }
        self.file = file
        self.span = span
        self.bindingName = bindingName
    }

    func holdsAddress(_ cell: Int) -> Bool { addresses & 1 << UInt64(cell) != 0 }
}

/// The host's side of a declaration, by where its result lives.
enum HostBody {
    case void((HostCall) throws -> Void)
    case word((HostCall) throws -> Int)
    case reference((HostCall) throws -> AnyObject?)
    /// Decides at each call: for results of generic type.
    case value((HostCall) throws -> CellValue)
    /// Emits its own code at compile time.
    case inline(InlineBody)

    static func returning<R: CellConvertible>(_ body: @escaping (HostCall) throws -> R) -> HostBody {
        if R.isWord { return .word { try body($0).cellWord } }
        return .reference { try body($0).cellReference(as: $0.site.result) }
    }
}

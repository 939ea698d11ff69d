/// A function as a value: code, and the cells that it took along from where it was made.
final class Closure {
    let code: FunctionCode
    /// Copied into the function's frame, behind its parameters, when it is called.
    let captured: Record?

    init(code: FunctionCode, captured: Record? = nil) {
        self.code = code
        self.captured = captured
    }
}

/// A member of the standard library that the compiler turns into code of its own.
typealias InlineBody = () -> Void

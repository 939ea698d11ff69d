/// Where code that may fail stands in the source: looked up only when it does.
protocol FailurePlace {
    var site: Site? { get }
}

/// A closure keeps its own place.
extension Site: FailurePlace {
    var site: Site? { self }
}

/// The instruction before `next`.
struct InstructionPlace: FailurePlace {
    let code: Machine.Header
    let next: Machine.Next

    var site: Site? { code.pointee.code.site(before: next) }
}

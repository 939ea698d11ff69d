/// A function of a cell in the host's hands. Calling it runs on the same machine, with the same limits and call stack.
package struct CellFunction {
    let closure: Closure
    let type: CellType
    let machine: Machine
    let site: HostCallSite

    /// How many arguments it takes.
    package var parameterCount: Int { type.parameters.count }
    package var resultType: CellType { type.result }

    /// Calls it; an error of the cell, caught or not, passes through and must not be swallowed.
    @discardableResult
    package func call<R: CellConvertible>(_ arguments: any CellConvertible..., as result: R.Type = R.self) throws -> R {
        try call(values: zip(arguments, type.parameters).map { CellValue($0, as: $1) }).value(as: R.self)
    }

    /// Calls a function that gives nothing.
    package func run(_ arguments: any CellConvertible...) throws {
        _ = try call(values: zip(arguments, type.parameters).map { CellValue($0, as: $1) })
    }

    /// Calls it with values as they came: for generic parameters.
    package func call(values: [CellValue]) throws -> CellValue {
        try machine.call(closure, type: type, arguments: values)
    }
}

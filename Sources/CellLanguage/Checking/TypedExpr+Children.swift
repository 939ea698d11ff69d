extension TypedExpr {
    /// The expressions directly inside, in order of evaluation. Closures and blocks are not entered.
    var children: [TypedExpr] {
        switch kind {
        case .integer, .float, .string, .boolean, .nilValue, .variable, .metatype, .classOf, .block, .keyPath,
            .discard, .error:
            []
        case .interpolation(let parts):
            parts.compactMap { part in
                if case .value(let value) = part { return value }
                return nil
            }
        case .array(let elements), .tuple(let elements), .enumCase(_, _, let elements), .op(_, let elements, _):
            elements
        case .dictionary(let pairs): pairs.flatMap { [$0.key, $0.value] }
        case .property(_, let base, _): base.map { [$0] } ?? []
        case .tupleElement(let base, _), .inout(let base), .convert(_, let base), .cast(let base, _, _),
            .force(let base), .chain(let base),
            .unwrap(let base), .attempt(_, let base):
            [base]
        case .element(_, let base, let arguments, _): [base] + arguments
        case .call(let call): (call.receiver.map { [$0] } ?? []) + call.arguments
        case .callValue(let callee, let arguments): [callee] + arguments
        case .memberwise(_, let values): values.compactMap { $0 }
        case .function(_, _, let receiver): receiver.map { [$0] } ?? []
        case .closure(let code): code.captured.map(\.value)
        case .and(let left, let right), .or(let left, let right), .coalesce(let left, let right),
            .assign(let left, let right),
            .update(_, let left, let right), .identical(let left, let right, _):
            [left, right]
        case .castToSelf(let value, _, let own): [value, own]
        case .ternary(let condition, let then, let otherwise): [condition, then, otherwise]
        }
    }
}

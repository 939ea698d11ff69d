import Diagnostics

/// An operand that is checked already, or waits for the type of the other.
struct OperandArgument {
    var expr: Expr?
    var typed: TypedExpr?
}

enum OperandMessage: DiagnosticMessage {
    case unary(String, String)
    case binary(String, String, String)
    case noIdentity(String)
    case unknown(String)
    case nonconforming(String, String, String)

    var id: String {
        switch self {
        case .unary, .binary, .noIdentity: "operator-operands"
        case .unknown: "unknown-operator"
        case .nonconforming: "does-not-conform"
        }
    }

    var text: String {
        switch self {
        case .unary(let op, let type): "unary operator '\(op)' cannot be applied to an operand of type '\(type)'"
        case .noIdentity(let type):
            "argument type '\(type)' expected to be an instance of a class or class-constrained type"
        case .unknown(let op):
            "cannot find operator '\(op)' in scope"
                + (op == "++" ? "; did you mean '+= 1'?" : op == "--" ? "; did you mean '-= 1'?" : "")
        case .nonconforming(let op, let type, let proto):
            "referencing operator function '\(op)' on '\(proto)' requires that '\(type)' conform to '\(proto)'"
        case .binary("%", let left, let right) where left == right && ["Double", "Float"].contains(left):
            "'%' is unavailable: For floating point numbers use truncatingRemainder instead"
        case .binary(let op, let left, let right):
            left == right
                ? "binary operator '\(op)' cannot be applied to two '\(left)' operands"
                : "binary operator '\(op)' cannot be applied to operands of type '\(left)' and '\(right)'"
        }
    }

    var hint: String? {
        if case .unknown(let op) = self { return ForeignName.hint(forOperator: op) }
        guard case .binary(_, let left, let right) = self else { return nil }
        if Set([left, right]) == ["Int", "Double"] { return "Convert the Int: Double(…)." }
        if left.hasSuffix("?") || right.hasSuffix("?") { return "Unwrap the optional first." }
        return nil
    }
}

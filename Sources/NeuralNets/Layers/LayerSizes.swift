import TensorKit

/// The sizes that a layer is made with, checked where its shape is asked for: a layer alone can be made with any.
package enum LayerSizes {
    /// No size of a layer is larger: past it, sums of sizes could overflow.
    package static let limit = 1 << 24

    static func check(_ kind: String, _ sizes: KeyValuePairs<String, Int>) throws(TensorError) {
        for (name, size) in sizes {
            guard size > 0 else { throw .notPositive(name, size, in: kind) }
            guard size <= limit else { throw .sizeTooLarge(name, size, in: kind) }
        }
    }
}

extension LayerSizes {
    /// Settings that are no sizes: all must be numbers, and those named here positive.
    static func check(
        _ kind: String, finite: KeyValuePairs<String, Double>, positive: KeyValuePairs<String, Double> = [:]
    ) throws(TensorError) {
        for (name, value) in finite where !value.isFinite { throw .notANumber(name, value, in: kind) }
        for (name, value) in positive where !(value > 0 && value.isFinite) {
            throw .notAPositiveNumber(name, value, in: kind)
        }
    }
}

extension TensorError {
    static func notANumber(_ what: String, _ value: Double, in kind: String) -> TensorError {
        TensorError("not-a-number", "\(kind) needs a finite number for \(what); \(value) came")
    }

    static func notAPositiveNumber(_ what: String, _ value: Double, in kind: String) -> TensorError {
        TensorError("not-positive", "\(kind) needs a number above 0 for \(what); \(value) came")
    }

    static func notPositive(_ what: String, _ value: Int, in kind: String) -> TensorError {
        TensorError("not-positive", "\(kind) needs at least 1 for \(what); \(value) came")
    }

    static func sizeTooLarge(_ what: String, _ value: Int, in kind: String) -> TensorError {
        TensorError("size-too-large", "\(kind) takes at most \(LayerSizes.limit) for \(what); \(value) came")
    }
}

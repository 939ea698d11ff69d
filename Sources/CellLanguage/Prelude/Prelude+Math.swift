import Foundation

extension Prelude {
    static func addMath(to library: CellLibraryIndex) {
        // C has the functions of `Float` apart: they round otherwise than those of `Double` cut short.
        let unary: [(String, (Double) -> Double, (Float) -> Float)] = [
            ("sqrt", { $0.squareRoot() }, { $0.squareRoot() }), ("exp", exp, exp), ("exp2", exp2, exp2),
            ("expm1", expm1, expm1), ("log", log, log), ("log2", log2, log2), ("log10", log10, log10),
            ("log1p", log1p, log1p), ("sin", sin, sin), ("cos", cos, cos), ("tan", tan, tan), ("asin", asin, asin),
            ("acos", acos, acos), ("atan", atan, atan), ("sinh", sinh, sinh), ("cosh", cosh, cosh),
            ("tanh", tanh, tanh), ("asinh", asinh, asinh), ("acosh", acosh, acosh), ("atanh", atanh, atanh),
            ("floor", { $0.rounded(.down) }, { $0.rounded(.down) }), ("ceil", { $0.rounded(.up) }, { $0.rounded(.up) }),
            ("round", { $0.rounded() }, { $0.rounded() }),
            ("trunc", { $0.rounded(.towardZero) }, { $0.rounded(.towardZero) }), ("cbrt", cbrt, cbrt),
            ("erf", erf, erf), ("erfc", erfc, erfc), ("tgamma", tgamma, tgamma), ("fabs", abs, abs),
        ]
        for (name, apply, applyFloat) in unary {
            library.inline("func \(name)(_ x: Double) -> Double") { call in
                let code = try call.code(0)
                if case .local(let cell) = code.shape { return Code(word: { apply($0.double(cell)).word }) }
                let word = code.word
                return Code(word: { apply(Double(word: try word($0))).word })
            }
            for declaration in ["@_disfavoredOverload func \(name)", "func \(name)f"] {
                library.inline(declaration + "(_ x: Float) -> Float") { call in
                    let word = try call.word(0)
                    return Code(word: { Double(applyFloat(Float(Double(word: try word($0))))).word })
                }
            }
        }
        let binary: [(String, (Double, Double) -> Double, (Float, Float) -> Float)] = [
            ("pow", pow, pow), ("atan2", atan2, atan2), ("hypot", hypot, hypot), ("fmod", fmod, fmod),
            ("copysign", copysign, copysign), ("fmin", fmin, fmin), ("fmax", fmax, fmax),
        ]
        for (name, apply, applyFloat) in binary {
            library.inline("func \(name)(_ x: Double, _ y: Double) -> Double") { call in
                let (first, second) = (try call.word(0), try call.word(1))
                return Code(word: { frame in
                    let x = Double(word: try first(frame))
                    return apply(x, Double(word: try second(frame))).word
                })
            }
            for declaration in ["@_disfavoredOverload func \(name)", "func \(name)f"] {
                library.inline(declaration + "(_ x: Float, _ y: Float) -> Float") { call in
                    let (first, second) = (try call.word(0), try call.word(1))
                    return Code(word: { frame in
                        let x = Float(Double(word: try first(frame)))
                        return Double(applyFloat(x, Float(Double(word: try second(frame))))).word
                    })
                }
            }
        }
        library.inline("func abs<T: SignedNumeric & Comparable>(_ x: T) -> T") { call in
            let type = call.generic("T")
            let (code, site) = (try call.code(0), call.site)
            guard case .integer(let format) = type.shape else {
                let word = code.word
                return Code(word: { abs(Double(word: try word($0))).word })
            }
            let word = code.word
            return Code(word: { frame in
                let value = try word(frame)
                if value == .min || !format.holds(abs(value)) {
                    throw RuntimeFailure(RunMessage.overflow("abs(\(value))"), site: site)
                }
                return abs(value)
            })
        }
        for (name, op) in [("min", "<"), ("max", ">=")] {
            library.inline("func \(name)<T: Comparable>(_ x: T, _ y: T) -> T") { call in try extreme(call, op, count: 2)
            }
            library.inline("func \(name)<T: Comparable>(_ x: T, _ y: T, _ z: T, _ rest: T...) -> T") { call in
                try extreme(call, op, count: 3)
            }
        }
    }

    /// Swift's rules for equals: `min` gives the first, `max` the last.
    private static func extreme(_ call: InlineCall, _ op: String, count: Int) throws -> Code {
        var codes = try (0..<count).map { try call.code($0) }
        if count == 3, case .array(let rest) = call.arguments[3].kind {
            codes += try rest.map { try call.compiler.expression($0) }
        }
        let type = call.generic("T")
        let better = try call.program.comparator(op, type)
        if type.isWord {
            let words = codes.map(\.word)
            return Code(word: { frame in
                var best = try words[0](frame)
                for word in words.dropFirst() {
                    let value = try word(frame)
                    if try better(value, nil, best, nil) { best = value }
                }
                return best
            })
        }
        let references = codes.map(\.reference)
        return Code(reference: { frame in
            var best = try references[0](frame)
            for reference in references.dropFirst() {
                let value = try reference(frame)
                if try better(0, value, 0, best) { best = value }
            }
            return best
        })
    }
}

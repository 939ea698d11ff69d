enum Tok: Equatable { case num(Double), op(Character), open, close }
func lex(_ s: String) throws -> [Tok] {
    var out: [Tok] = [], it = s.makeIterator(), pending: Character? = it.next()
    while let c = pending {
        if c.isNumber {
            var n = String(c)
            pending = it.next()
            while let d = pending, d.isNumber || d == "." {
                n.append(d)
                pending = it.next()
            }
            out.append(.num(Double(n)!))
            continue
        }
        switch c {
        case "+", "-", "*", "/": out.append(.op(c))
        case "(": out.append(.open)
        case ")": out.append(.close)
        case " ": break
        default: throw Bad(c: c)
        }
        pending = it.next()
    }
    return out
}
struct Bad: Error { let c: Character }
struct Parser {
    var toks: ArraySlice<Tok>
    init(_ t: [Tok]) { toks = t[...] }
    mutating func expr() -> Double {
        var v = term()
        while case .op(let o)? = toks.first, o == "+" || o == "-" {
            toks.removeFirst()
            let r = term()
            v = o == "+" ? v + r : v - r
        }
        return v
    }
    mutating func term() -> Double {
        var v = atom()
        while case .op(let o)? = toks.first, "*/".contains(o) {
            toks.removeFirst()
            let r = atom()
            v = o == "*" ? v * r : v / r
        }
        return v
    }
    mutating func atom() -> Double {
        switch toks.popFirst() {
        case .num(let n): return n
        case .open:
            defer { toks.removeFirst() }
            return expr()
        case .op("-"): return -atom()
        default: return .nan
        }
    }
}
for s in ["1 + 2*3", "(1+2)*3 - 4/2", "-(2.5*2)"] {
    var p = Parser(try lex(s))
    print(s, "=", p.expr())
}
do { _ = try lex("1 $ 2") } catch { print(error) }

// closures stored in dictionaries and arrays, variadic, default args, inout closures
typealias Op = (inout [Double]) throws -> Void
enum StackError: Error { case underflow(String) }
func binary(_ name: String, _ f: @escaping (Double, Double) -> Double) -> Op {
    { s in
        guard s.count >= 2 else { throw StackError.underflow(name) }; let b = s.removeLast(), a = s.removeLast();
        s.append(f(a, b))
    }
}
var ops: [String: Op] = [
    "+": binary("+", +), "-": binary("-", -), "*": binary("*", *),
    "dup": { s in
        guard let x = s.last else { throw StackError.underflow("dup") }; s.append(x)
    }, "swap": { $0.swapAt($0.count - 1, $0.count - 2) },
]
ops["sq"] = { s in
    try ops["dup"]!(&s); try ops["*"]!(&s)
}
func forth(_ p: String) -> Result<[Double], Error> {
    Result {
        var s: [Double] = [];
        for t in p.split(separator: " ").map(String.init) {
            if let n = Double(t) { s.append(n) } else if let op = ops[t] { try op(&s) } else { print("skip", t) }
        }; return s
    }
}
for p in ["1 2 +", "3 sq 4 sq +", "1 +", "2 3 swap -", "5 what dup *"] {
    switch forth(p) {
    case .success(let s): print(p, "=>", s);
    case .failure(StackError.underflow(let n)): print(p, "underflow in", n);
    case .failure(let e): print(e)
    }
}
func log(_ items: Any..., sep: String = ",", end: String = "\n") {
    print(items.map { "\($0)" }.joined(separator: sep), terminator: end)
}
log(1, "a", [2.5], nil as Int? as Any, sep: "|"); log(); log("x", end: "!\n")

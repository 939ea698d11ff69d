// Perceptron by truth tables with generics & variadics
struct Perceptron {
    var w: [Double]; var b = 0.0; init(inputs n: Int) { w = .init(repeating: 0, count: n) }
    func callAsFunction(_ x: Double...) -> Int { predict(x) }
    func predict(_ x: [Double]) -> Int { zip(w, x).map(*).reduce(b, +) > 0 ? 1 : 0 }
    mutating func fit(_ data: [([Double], Int)], rate: Double = 0.1, maxEpochs: Int = 100) -> Int? {
        for e in 1...maxEpochs {
            var errors = 0;
            for (x, t) in data {
                let d = Double(t - predict(x)) * rate;
                if d != 0 { errors += 1; b += d; for i in w.indices { w[i] += d * x[i] } }
            }; if errors == 0 { return e }
        }; return nil
    }
}
let inputs = [(0, 0), (0, 1), (1, 0), (1, 1)].map { [Double($0), Double($1)] }
for (name, f) in [("and", { $0 && $1 }), ("or", { $0 || $1 }), ("xor", { $0 != $1 })]
    as [(String, (Bool, Bool) -> Bool)]
{
    var p = Perceptron(inputs: 2); let data = inputs.map { ($0, f($0[0] > 0, $0[1] > 0) ? 1 : 0) }
    let e = p.fit(data);
    print(name, e.map(String.init) ?? "never", data.allSatisfy { p.predict($0.0) == $0.1 }, p(1, 1))
}

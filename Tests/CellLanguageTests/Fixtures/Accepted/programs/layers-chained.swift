// Protocol with associated types, type erasure by closures, generic constraints
protocol Layer {
    associatedtype Input; associatedtype Output; func callAsFunction(_ x: Input) -> Output; var parameters: Int { get }
}
extension Layer { var parameters: Int { 0 } }
struct Dense: Layer {
    let w: [[Double]], b: [Double];
    func callAsFunction(_ x: [Double]) -> [Double] { zip(w, b).map { row, bias in zip(row, x).map(*).reduce(bias, +) } };
    var parameters: Int { w.count * (w.first?.count ?? 0) + b.count }
}
struct ReLU: Layer { func callAsFunction(_ x: [Double]) -> [Double] { x.map { max(0, $0) } } }
struct ArgMax: Layer { func callAsFunction(_ x: [Double]) -> Int { x.indices.max { x[$0] < x[$1] }! } }
struct Chain<A: Layer, B: Layer>: Layer where A.Output == B.Input {
    let a: A, b: B; func callAsFunction(_ x: A.Input) -> B.Output { b(a(x)) };
    var parameters: Int { a.parameters + b.parameters }
}
infix operator >>> : AdditionPrecedence
func >>> <A: Layer, B: Layer>(a: A, b: B) -> Chain<A, B> { Chain(a: a, b: b) }
struct AnyLayer<I, O>: Layer {
    private let f: (I) -> O; let parameters: Int;
    init<L: Layer>(_ l: L) where L.Input == I, L.Output == O { f = { l($0) }; parameters = l.parameters };
    func callAsFunction(_ x: I) -> O { f(x) }
}
let net = Dense(w: [[1, -1], [0.5, 2]], b: [0, -1]) >>> ReLU() >>> ArgMax()
print(net([1, 2]), net([5, 0]), net.parameters, type(of: net))
let all: [AnyLayer<[Double], [Double]>] = [AnyLayer(ReLU()), AnyLayer(Dense(w: [[2]], b: [1]))]
print(all.reduce([-3.0]) { $1($0) }, all.map(\.parameters))
func total(_ ls: [any Layer]) -> Int { ls.map { $0.parameters }.reduce(0, +) }
print(total([net, ReLU(), all[1]]))

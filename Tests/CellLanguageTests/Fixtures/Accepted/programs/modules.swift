// Type-erased layers with existential any, primary associated types
protocol Module<In, Out> { associatedtype In; associatedtype Out; func run(_ x: In) -> Out; var name: String { get } }
extension Module {
    var name: String { "\(Self.self)" };
    func then<M: Module>(_ m: M) -> Then<Self, M> where M.In == Out { Then(first: self, second: m) }
}
struct Then<A: Module, B: Module>: Module where A.Out == B.In {
    let first: A, second: B; func run(_ x: A.In) -> B.Out { second.run(first.run(x)) };
    var name: String { first.name + ">" + second.name }
}
struct Scale: Module { var k: Double; func run(_ x: [Double]) -> [Double] { x.map { $0 * k } } }
struct Sum: Module { func run(_ x: [Double]) -> Double { x.reduce(0, +) } }
struct Show: Module { func run(_ x: Double) -> String { "<\(x)>" } }
let m = Scale(k: 2).then(Sum()).then(Show())
print(m.run([1, 2, 3]), m.name)
let mods: [any Module<[Double], Double>] = [Sum(), Scale(k: 3).then(Sum())]
for x in mods { print(x.name, x.run([1, 1])) }
func total(_ m: some Module<[Double], Double>) -> Double { m.run([5]) }
print(total(Sum()), mods.map { $0.run([2]) }.max()!)

struct Invalid: Error, CustomStringConvertible { let description: String }
struct Probability {
    let value: Double
    init(_ value: Double) throws {
        guard (0...1).contains(value) else { throw Invalid(description: "\(value) is not in 0...1") }
        self.value = value
    }
    var log: Double { get throws { if value == 0 { throw Invalid(description: "log of zero") }; return value - 1 } }
}
for x in [0.5, 1.5, 0] {
    do {
        let p = try Probability(x)
        print(p.value, try p.log)
    } catch { print(error) }
}
protocol Step { func run() throws -> Int }
struct Good: Step { func run() -> Int { 1 } }
struct Broken: Step { func run() throws -> Int { throw Invalid(description: "broken") } }
let steps: [any Step] = [Good(), Broken()]
for step in steps { print((try? step.run()) ?? -1) }
print(Good().run())

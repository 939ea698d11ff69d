protocol Greeter {
    var name: String { get }
    func greet() -> String
}
extension Greeter {
    func greet() -> String { "Hello, \(name)" }
    func shout() -> String { greet().uppercased() + "!" }
}
struct Polite: Greeter { let name: String }
struct Rude: Greeter {
    let name: String
    func greet() -> String { "Hey \(name)" }
    func shout() -> String { "own shout" }
}
print(Polite(name: "Ann").greet(), Polite(name: "Ann").shout())
print(Rude(name: "Bob").greet(), Rude(name: "Bob").shout())
let greeters: [any Greeter] = [Polite(name: "A"), Rude(name: "B")]
print(greeters.map { $0.greet() })
print(greeters.map { $0.shout() })

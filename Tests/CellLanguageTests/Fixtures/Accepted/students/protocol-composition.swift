protocol Named { var name: String { get } }
protocol Aged { var age: Int { get set } }
protocol Greeter: Named { func greet() -> String }
extension Greeter { func greet() -> String { "I am \(name)" } }
struct Robot: Greeter, Aged { let name: String; var age = 0 }
struct Human: Greeter, Aged {
    let name: String
    var age: Int
    func greet() -> String { "Hi, \(name) here" }
}
func birthday(_ someone: inout any Named & Aged) { someone.age += 1 }
func introduce(_ someone: some Greeter & Aged) -> String { "\(someone.greet()), \(someone.age)" }
var r: any Named & Aged = Robot(name: "R2")
birthday(&r)
birthday(&r)
print(r.age, r.name, introduce(Human(name: "Ann", age: 30)), introduce(Robot(name: "C3")))
let everyone: [any Greeter] = [Robot(name: "B9", age: 5), Human(name: "Bob", age: 7)]
print(everyone.map { $0.greet() }, everyone.compactMap { ($0 as? any Aged)?.age }.reduce(0, +))
extension Array where Element: Aged { var oldest: Element? { self.max { $0.age < $1.age } } }
print([Human(name: "A", age: 1), Human(name: "B", age: 3)].oldest!.name)

class Plain { var x = 1 }
class Described: CustomStringConvertible {
    var name: String
    init(name: String) { self.name = name }
    var description: String { "<\(name)>" }
}
class Child: Described {
    override var description: String { "child " + super.description }
}
print(Plain())
print(Described(name: "a"), Child(name: "b"))
let all: [Described] = [Described(name: "c"), Child(name: "d")]
print(all)
print([Plain()])
print("\(Child(name: "e"))")

class Animal {
    func parent() -> Animal? { nil }
    var legs: Int { 4 }
    var name: String
    class func kind() -> String { "animal" }
    init(name: String) { self.name = name }
    convenience init() { self.init(name: "?") }
}

class Bird: Animal {
    override func parent() -> Bird { Bird(name: name + "'s parent") }
    override var legs: Int { 2 }
    override var name: String { didSet { print(oldValue, "->", name) } }
    override static func kind() -> String { "bird" }
    override init(name: String) {
        super.init(name: "bird " + name)
        print("made", self.name)
    }
    convenience init(_ n: Int) { self.init(name: "\(n)") }
}

final class Sparrow: Bird {
    let grams: Int
    init(grams: Int) {
        self.grams = grams
        super.init(name: "sparrow")
        name += "!"
    }
}

let birds = [Bird(), Bird(7), Sparrow(grams: 30)]
for bird in birds { print(bird.name, bird.legs, bird.parent().name, type(of: bird).kind()) }

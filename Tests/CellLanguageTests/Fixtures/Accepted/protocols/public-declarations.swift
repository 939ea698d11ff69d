// What is public shows public types alone, and its witnesses are public; what is not may show anything.
public protocol Named {
    var name: String { get }
    func greet() -> String
}

extension Named {
    public func greet() -> String { "I am \(name)" }
}

public struct Dog: Named, Comparable, Hashable, CustomStringConvertible {
    public let name: String
    var tag: Tag?
    public init(name: String) { self.name = name }
    public var description: String { name }
    public static func < (left: Dog, right: Dog) -> Bool { left.name < right.name }
    public static func == (left: Dog, right: Dog) -> Bool { left.name == right.name }
    public func hash(into hasher: inout Hasher) { hasher.combine(name) }
    public func all(_ others: [Dog], by order: (Dog, Dog) throws -> Bool) rethrows -> [Dog?] {
        try others.sorted(by: order)
    }
}

struct Tag { private typealias Number = Int; private var number: Number = 3; var shown: Int { number } }

public extension Dog {
    func renamed(_ name: String) -> Dog { Dog(name: name) }
}

open class Pet {
    public enum Mood: String { case calm, wild }
    public var mood = Mood.calm
    public init() {}
    open func speak() -> String { mood.rawValue }
}

public class Cat: Pet, Named {
    public let name = "Tom"
    override public init() { super.init(); mood = .wild }
}

private extension Int {
    var tagged: Tag? { self > 0 ? Tag() : nil }
}

let dogs = [Dog(name: "Rex"), Dog(name: "Ada")]
print(dogs.sorted(), dogs[0].renamed("Bo"), dogs[0].greet())
print(dogs[0].all(dogs) { $0 < $1 }.compactMap { $0 })
print(Cat().greet(), Cat().speak(), 1.tagged?.shown ?? 0)

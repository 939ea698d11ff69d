public protocol Named {
    var name: String { get }
    func greet()
}

public struct Dog: Named, CustomStringConvertible, Comparable {
    var name: String { "Rex" }
    func greet() {}
    var description: String { name }
    static func < (left: Dog, right: Dog) -> Bool { false }
}

struct Cat: Named {
    private var name: String { "Tom" }
    func greet() {}
}

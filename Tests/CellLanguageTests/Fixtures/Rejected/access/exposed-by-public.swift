struct Hidden {}
class Base {}
protocol Basic {}

public struct Shown {
    public var hidden: Hidden?
    public init(_ hidden: Hidden) {}
    public func make() -> Hidden { Hidden() }
    var quiet: Hidden { Hidden() }
}

public class Derived: Base {}
public protocol Refined: Basic {}
public enum Choice {
    case none
    case some(Hidden)
}
public func all<T: Basic>(_ value: T) {}
public protocol Maker {
    func make() -> [Hidden]
}

public class Shape {
    public init(side: Int) {}
    public var area: Int { 1 }
    public func draw() {}
    func hide() {}
}

public class Square: Shape {
    override init?(side: Int) { super.init(side: side) }
    override var area: Int { 4 }
    override func draw() {}
    private override func hide() {}
}

class Circle: Shape {
    override func draw() {}
}

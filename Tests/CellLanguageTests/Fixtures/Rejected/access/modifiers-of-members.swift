struct Counter {
    private private var count = 0
    static mutating func reset() {}
    required init() {}
    final func bump() {}
    mutating init(from count: Int) {}
    lazy func later() {}
    indirect var next: Int
    prefix var sign: Int
    private public var both = 1
    open var wide = 2
}
class Layer {
    required func forward() {}
    convenience func backward() {}
    mutating var weights = [1.0]
    static class func make() {}
    static init(size: Int) {}
    override struct Part {}
    weak func link() {}
    final init() {}
}
enum Shape {
    private case circle
    lazy case square
    static case triangle
}
protocol Trainable {
    private func train()
    final func test()
}

class Shape {
    init(side: Int) {}
    static func unit() -> Self { Self(side: 1) }
}

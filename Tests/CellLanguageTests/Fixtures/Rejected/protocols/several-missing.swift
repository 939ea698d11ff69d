protocol Shape {
    var area: Double { get }
    func scaled(by factor: Double) -> Self
}
struct Square: Shape { var side: Double }

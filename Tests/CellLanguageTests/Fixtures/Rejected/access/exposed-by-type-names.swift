struct Layer {
    private typealias Weights = [Double]
    fileprivate typealias Sizes = [Int]
    var weights: Weights = []
    let sizes: [Sizes]
    init(_ weights: Weights) { sizes = [] }
    func first() -> Weights? { nil }
    private func second() -> Weights { [] }
}

private typealias Number = Double
typealias Amount = Number
let rate: Number = 0.1
func half(_ number: Number) -> Double { number / 2 }
enum Step {
    case stop
    case go(Number)
}

/// Labels in a column, each as near to where it belongs as the others let it be.
struct LabelColumn {
    /// Baselines for labels that want to stand at `wishes`, at least `gap` apart, in the order given.
    static func spread(_ wishes: [Double], gap: Double, within range: ClosedRange<Double>) -> [Double] {
        let order = wishes.indices.sorted { (wishes[$0], $0) < (wishes[$1], $1) }
        var places = wishes
        var floor = range.lowerBound
        for index in order {
            places[index] = max(wishes[index], floor)
            floor = places[index] + gap
        }
        var ceiling = range.upperBound
        for index in order.reversed() {
            places[index] = min(places[index], ceiling)
            ceiling = places[index] - gap
        }
        return places
    }
}

import TensorKit

/// What all sets of points of the plane have in common: balanced classes, one point an example.
struct LabelledPoints {
    let name: String
    let summary: String
    let classNames: [String]

    func make(
        _ recipe: some DatasetRecipe, _ draw: (_ label: Int, inout SplitMix64) -> (x: Double, y: Double)
    ) throws(TensorError) -> Dataset {
        try recipe.checkCount(each: 2)
        let labels = recipe.balancedLabels(classes: classNames.count)
        var numbers: [Real] = []
        numbers.reserveCapacity(labels.count * 2)
        for (index, label) in labels.enumerated() {
            var generator = recipe.generator(index)
            let point = draw(label, &generator)
            numbers += [Real(point.x), Real(point.y)]
        }
        return try Dataset(
            name, summary, origin: .made(seed: recipe.seed), inputs: Samples(shape: [2], numbers: numbers),
            targets: Samples(shape: [], numbers: labels.map { Real($0) }), classNames: classNames)
    }
}

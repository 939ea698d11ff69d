import Figures

extension MapStory {
    init(_ stage: FeatureMapsFigure.Stage) {
        let values = stage.maps.flatMap(\.values).filter(\.isFinite)
        let strengths = stage.maps.map { map in map.values.filter(\.isFinite).map(abs).reduce(0, +) }
        let strongest = strengths.indices.max { strengths[$0] < strengths[$1] } ?? 0
        self.init(
            name: stage.name, count: stage.isRow ? 1 : stage.count,
            drawn: stage.drawnCount < stage.count ? (stage.drawnCount, stage.count) : nil,
            least: (values.min() ?? 0).brief,
            greatest: (values.max() ?? 0).brief, strongest: strongest + 1)
    }
}

extension GateStory {
    /// `nil` for a gate without a step.
    init?(_ gate: GatesFigure.Gate, steps: [String]) {
        let means = gate.values.prefix(steps.count).map { $0.reduce(0, +) / Double(max($0.count, 1)) }
        guard let highest = means.indices.max(by: { means[$0] < means[$1] }),
            let lowest = means.indices.min(by: { means[$0] < means[$1] })
        else { return nil }
        self.init(
            name: gate.name, highest: means[highest].brief, highestAt: steps[highest], lowest: means[lowest].brief,
            lowestAt: steps[lowest])
    }
}

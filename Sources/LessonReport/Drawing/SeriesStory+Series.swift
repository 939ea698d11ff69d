import Figures

extension SeriesStory {
    /// `nil` for a series without a point that can be drawn.
    init?(_ series: LinesFigure.Series) {
        let points = series.points.filter { $0.x.isFinite && $0.y.isFinite }
        guard let first = points.first, let last = points.last,
            let lowest = points.min(by: { $0.y < $1.y }), let highest = points.max(by: { $0.y < $1.y })
        else { return nil }
        let span = highest.y - lowest.y
        self.init(
            name: series.name.typesetName, trend: Self.trend(points, span: span), first: first.y.shown,
            last: last.y.shown,
            minimum: lowest.y.shown, minimumAt: lowest.x.shown, maximum: highest.y.shown, maximumAt: highest.x.shown,
            from: first.x.shown, to: last.x.shown, flatFrom: Self.flatFrom(points, span: span)?.shown)
    }

    /// Up or down where the ends are near the extremes.
    private static func trend(_ points: [Point], span: Double) -> Trend {
        guard let first = points.first?.y, let last = points.last?.y, span > 0 else { return .flat }
        if last - first > 0.8 * span { return .rises }
        if first - last > 0.8 * span { return .falls }
        return .varies
    }

    /// The x from which on y stays within a twentieth of its span, where that leaves a quarter of the curve flat.
    private static func flatFrom(_ points: [Point], span: Double) -> Double? {
        guard span > 0, points.count >= 8, let last = points.last else { return nil }
        let tail = points.reversed().prefix { abs($0.y - last.y) <= span / 20 }
        guard tail.count >= points.count / 4, tail.count < points.count, let start = tail.last else { return nil }
        return start.x
    }
}

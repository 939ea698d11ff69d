import Figures
import Foundation

/// Numbers of an axis to coordinates of a drawing, and the numbers worth writing beside it.
struct AxisScale: Hashable {
    var domain: ClosedRange<Double>
    /// The coordinates of the domain's ends; the first may be the greater, as on a y axis.
    var start: Double
    var end: Double
    var isLogarithmic: Bool

    /// Fits the values that the axis can show, with `padding` of the span around them on a linear axis.
    init(_ axis: Axis, fitting values: [Double], from start: Double, to end: Double, padding: Double = 0.05) {
        isLogarithmic = axis.scale == .logarithmic
        self.start = start
        self.end = end
        let logarithmic = isLogarithmic
        let shown = values.filter { $0.isFinite && (!logarithmic || $0 > 0) }
        let fitted = (shown.min() ?? (logarithmic ? 0.1 : 0))...(shown.max() ?? 1)
        domain = axis.range ?? Self.padded(fitted, by: padding, isLogarithmic: logarithmic)
        if logarithmic, domain.lowerBound <= 0 { domain = 1e-3...max(domain.upperBound, 1) }
        if domain.lowerBound == domain.upperBound { domain = Self.widened(domain) }
    }

    private static func padded(
        _ range: ClosedRange<Double>, by padding: Double, isLogarithmic: Bool
    ) -> ClosedRange<Double> {
        if isLogarithmic {
            return pow(10, log10(range.lowerBound).rounded(.down))...pow(10, log10(range.upperBound).rounded(.up))
        }
        if range.lowerBound == range.upperBound { return widened(range) }
        let margin = (range.upperBound - range.lowerBound) * padding
        // Zero stays the edge of an axis that starts or ends there.
        let low = range.lowerBound == 0 ? 0 : range.lowerBound - margin
        let high = range.upperBound == 0 ? 0 : range.upperBound + margin
        return low...high
    }

    private static func widened(_ range: ClosedRange<Double>) -> ClosedRange<Double> {
        let half = max(abs(range.lowerBound) * 0.5, 0.5)
        return (range.lowerBound - half)...(range.upperBound + half)
    }

    func callAsFunction(_ value: Double) -> Double {
        guard value.isFinite, !isLogarithmic || value > 0 else { return .nan }
        let low = isLogarithmic ? log10(domain.lowerBound) : domain.lowerBound
        let high = isLogarithmic ? log10(domain.upperBound) : domain.upperBound
        let share = ((isLogarithmic ? log10(value) : value) - low) / (high - low)
        return start + share * (end - start)
    }

    /// Round numbers within the domain, about `count` of them.
    func ticks(about count: Int) -> [Double] {
        isLogarithmic ? powersOfTen(atMost: count) : roundNumbers(about: count)
    }

    /// A tick as it is written: all powers of ten alike once the first of them is far from 1.
    func label(_ tick: Double) -> String {
        guard isLogarithmic, tick > 0, domain.lowerBound < 1e-3 || domain.upperBound > 1e4 else { return tick.shown }
        let exponent = Int(log10(tick).rounded())
        return exponent == 0 ? "1" : exponent == 1 ? "10" : "10" + exponent.superscripted
    }

    private func roundNumbers(about count: Int) -> [Double] {
        let rough = (domain.upperBound - domain.lowerBound) / Double(max(count, 1))
        guard rough > 0, rough.isFinite else { return [domain.lowerBound] }
        let power = pow(10, log10(rough).rounded(.down))
        let step = [1, 2, 5, 10].map { $0 * power }.first { $0 >= rough * 0.8 } ?? rough
        let first = (domain.lowerBound / step - 1e-9).rounded(.up)
        let last = (domain.upperBound / step + 1e-9).rounded(.down)
        guard last >= first, last - first < 100 else { return [] }
        return stride(from: first, through: last, by: 1).map { $0 * step }
    }

    private func powersOfTen(atMost count: Int) -> [Double] {
        let first = Int(log10(domain.lowerBound).rounded(.up))
        let last = Int(log10(domain.upperBound).rounded(.down))
        guard last >= first else { return [domain.lowerBound, domain.upperBound] }
        let stride = max(1, (last - first + count) / max(count, 1))
        return Swift.stride(from: first, through: last, by: stride).map { pow(10, Double($0)) }
    }
}

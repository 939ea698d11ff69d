import CellLanguage
import Figures

/// Measurements that are written down one by one, each under the name of its curve.
struct Curves: Hashable, Sendable {
    /// The most points of a curve that are marked: more would hide the curve.
    private static let markLimit = 40

    private(set) var series: [LinesFigure.Series] = []

    /// As they are best seen.
    var drawn: [LinesFigure.Series] {
        series.map { series in
            var series = series
            series.showsPoints = series.points.count <= Self.markLimit
            return series
        }
    }

    /// The last value written at a place; `nil` where there is none.
    subscript(name: String, at place: Double) -> Double? {
        get { series.first { $0.name == name }?.points.last { $0.x == place }?.y }
        set {
            guard let newValue else { return }
            let index = series.firstIndex { $0.name == name } ?? begin(name)
            put(newValue, at: place, into: &series[index].points)
        }
    }

    private mutating func begin(_ name: String) -> Int {
        series.append(LinesFigure.Series(name: name, points: [], showsPoints: true))
        return series.count - 1
    }

    /// Keeps the points in order of place.
    private func put(_ value: Double, at place: Double, into points: inout [Point]) {
        let index = points.lastIndex { $0.x <= place }
        if let index, points[index].x == place {
            points[index].y = value
        } else {
            points.insert(Point(x: place, y: value), at: index.map { $0 + 1 } ?? 0)
        }
    }
}

extension Curves: HostValue {}

extension Curves: CustomStringConvertible {
    var description: String {
        "Curves(" + series.map { "\($0.name): \($0.points.count)" }.joined(separator: ", ") + ")"
    }
}

extension CellLibraryIndex {
    func addCurves() {
        type("struct Curves", Curves.self, "Named curves that are written down point by point.") { type in
            type.member("init()", "No curve yet.") { _ in Curves() }
            addPoints(type, placeType: "Double") { call in call[1] }
            addPoints(type, placeType: "Int") { call in Double(call[1] as Int) }
            type.member("var names: [String] { get }", "The curves' names, in the order in which they were begun.") {
                $0.receiver(Curves.self).series.map(\.name)
            }
        }
    }

    private func addPoints(
        _ type: HostTypeDeclaration, placeType: String, place: @escaping (HostCall) -> Double
    ) {
        type.member(
            "subscript(name: String, at place: \(placeType)) -> Double { get set }", "A curve's value at a place."
        ) { call in
            let name: String = call[0]
            guard let value = call.receiver(Curves.self)[name, at: place(call)] else {
                throw CellError("the curve “\(name)” has no value at \(place(call))", id: "curve-value")
            }
            return value
        } set: { call in
            call.mutateReceiver(as: Curves.self) { $0[call[0], at: place(call)] = (call[2] as Double) }
        }
    }
}

import Canvas
import Figures
import Testing

@testable import LessonReport

@Suite struct ClassRegionsTests {
    @Test func `eleven frames of a smooth border take less than thirty kilobytes`() {
        let side = 48
        let sizes = (1...11).map { step -> Int in
            let confidence = (0..<side * side).map { place -> Double in
                let (x, y) = (Double(place % side) / 48, Double(place / side) / 48)
                let z = (x - 0.5) * (y - 0.5) * Double(step) * 12
                return 0.5 + min(abs(z), 0.5)
            }
            let classes = (0..<side * side).map { (($0 % side < 24) == ($0 / side < 24)) ? 1 : 0 }
            let frame = DecisionRegionsFigure.Frame(
                columns: side, rows: side, classes: classes, confidence: confidence)
            let area = Area(left: 0, top: 0, width: 340, height: 340)
            return ClassRegions(frame: frame, classCount: 2).drawing(in: area).markup.utf8.count
        }
        #expect(sizes.reduce(0, +) < 30_000)
        #expect(sizes.allSatisfy { $0 > 200 })
    }
}

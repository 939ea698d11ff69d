import Figures

/// Closed lines around the parts of a grid of numbers that lie above a level (marching squares).
///
/// A number stands in the middle of its square; places are in squares, from the grid's corner.
package struct Contours {
    private let columns: Int
    private let rows: Int
    /// The grid in a frame two squares wide: its rim goes on for one square, and beyond that all is below every level, so
    /// that lines close.
    private let framed: [Double]
    private var width: Int { columns + 4 }

    package init(columns: Int, rows: Int, values: [Double]) {
        self.columns = columns
        self.rows = rows
        var framed: [Double] = []
        framed.reserveCapacity((columns + 4) * (rows + 4))
        for row in -2..<(rows + 2) {
            for column in -2..<(columns + 2) {
                let isInside = (-1...rows).contains(row) && (-1...columns).contains(column)
                let place = min(max(row, 0), rows - 1) * columns + min(max(column, 0), columns - 1)
                framed.append(isInside ? values[place] : -.infinity)
            }
        }
        self.framed = framed
    }

    package func rings(above level: Double) -> [[Point]] {
        let (next, starts) = segments(level)
        var open = next
        var rings: [[Point]] = []
        for start in starts where open[start] >= 0 {
            var ring: [Point] = []
            var side = start
            while open[side] >= 0 {
                ring.append(place(on: side, level))
                (side, open[side]) = (open[side], -1)
            }
            rings.append(ring)
        }
        return rings
    }

    /// For each side that a line crosses, the side that it crosses next, with what is above on its right. Side 2·i lies
    /// between number i and the one to its right, 2·i + 1 between it and the one below.
    private func segments(_ level: Double) -> (next: [Int], starts: [Int]) {
        var next = Array(repeating: -1, count: framed.count * 2)
        var starts: [Int] = []
        func join(_ from: Int, _ to: Int) {
            next[from] = to
            starts.append(from)
        }
        for row in 0..<(rows + 3) {
            for column in 0..<(columns + 3) {
                let corner = row * width + column
                let corners =
                    (framed[corner] >= level ? 8 : 0) + (framed[corner + 1] >= level ? 4 : 0)
                    + (framed[corner + width + 1] >= level ? 2 : 0) + (framed[corner + width] >= level ? 1 : 0)
                if corners == 0 || corners == 15 { continue }
                let (top, left) = (2 * corner, 2 * corner + 1)
                let (bottom, right) = (2 * (corner + width), 2 * (corner + 1) + 1)
                switch corners {
                case 8: join(top, left)
                case 4: join(right, top)
                case 2: join(bottom, right)
                case 1: join(left, bottom)
                case 12: join(right, left)
                case 6: join(bottom, top)
                case 3: join(left, right)
                case 9: join(top, bottom)
                case 7: join(left, top)
                case 11: join(top, right)
                case 13: join(right, bottom)
                case 14: join(bottom, left)
                case 10:
                    join(top, left)
                    join(bottom, right)
                default:
                    join(right, top)
                    join(left, bottom)
                }
            }
        }
        return (next, starts)
    }

    /// Where the level is crossed between a side's two numbers, at the latest on the grid's rim.
    private func place(on side: Int, _ level: Double) -> Point {
        let (first, isLevel) = (side / 2, side % 2 == 0)
        let (from, to) = (framed[first], framed[first + (isLevel ? 1 : width)])
        let share = from.isFinite && to.isFinite ? (level - from) / (to - from) : 0.5
        let x = Double(first % width) - 1.5 + (isLevel ? share : 0)
        let y = Double(first / width) - 1.5 + (isLevel ? 0 : share)
        return Point(x: min(max(x, 0), Double(columns)), y: min(max(y, 0), Double(rows)))
    }
}

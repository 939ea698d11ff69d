import Figures

extension [Point] {
    /// A closed line with fewer corners that stays within `tolerance` of this one (Douglas and Peucker 1973).
    package func simplifiedRing(tolerance: Double) -> [Point] {
        guard count > 3, let far = indices.max(by: { self[0].distance(to: self[$0]) < self[0].distance(to: self[$1]) })
        else { return self }
        let closed = self + [self[0]]
        return closed.kept(0, far, tolerance).dropLast() + closed.kept(far, count, tolerance).dropLast()
    }

    private func kept(_ first: Int, _ last: Int, _ tolerance: Double) -> [Point] {
        var result: [Point] = [self[first]]
        var open = [(first, last)]
        while let (start, end) = open.popLast() {
            let inside = start + 1 < end ? (start + 1)..<end : start..<start
            let worst = inside.max { offset($0, start, end) < offset($1, start, end) }
            if let worst, offset(worst, start, end) > tolerance {
                open += [(worst, end), (start, worst)]
            } else {
                result.append(self[end])
            }
        }
        return result
    }

    /// How far a corner lies from the straight line between two others.
    private func offset(_ index: Int, _ start: Int, _ end: Int) -> Double {
        let (a, b, p) = (self[start], self[end], self[index])
        let length = a.distance(to: b)
        guard length > 1e-9 else { return a.distance(to: p) }
        return abs((b.x - a.x) * (a.y - p.y) - (a.x - p.x) * (b.y - a.y)) / length
    }
}

extension Point {
    fileprivate func distance(to other: Point) -> Double {
        ((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y)).squareRoot()
    }
}

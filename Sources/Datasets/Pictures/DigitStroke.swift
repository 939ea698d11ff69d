/// One line of the pen, through points between −1 and 1 each way, y downwards.
struct DigitStroke {
    let points: [(x: Double, y: Double)]

    private init(_ points: [(x: Double, y: Double)]) { self.points = points }

    /// Part of an ellipse, from one angle to another in turns: 0 is to the right, ¼ below.
    private init(
        around x: Double, _ y: Double, _ width: Double, _ height: Double, from start: Double, to end: Double
    ) {
        points = (0...10).map { step in
            let angle = start + (end - start) * Double(step) / 10
            return (x + width * Turns.cosine(angle), y + height * Turns.sine(angle))
        }
    }

    /// The strokes of each digit, 0 to 9.
    static let strokes: [[DigitStroke]] = [
        [DigitStroke(around: 0, 0, 0.8, 1, from: 0, to: 1)],
        [DigitStroke([(-0.45, -0.55), (0.1, -1), (0.1, 1)])],
        [
            DigitStroke(around: 0, -0.45, 0.75, 0.55, from: 0.5, to: 1.1),
            DigitStroke([(0.6, -0.12), (-0.8, 1), (0.85, 1)]),
        ],
        [
            DigitStroke(around: -0.05, -0.5, 0.7, 0.5, from: 0.55, to: 1.25),
            DigitStroke(around: -0.05, 0.5, 0.8, 0.5, from: 0.75, to: 1.45),
        ],
        [DigitStroke([(0.25, -1), (-0.85, 0.35), (0.85, 0.35)]), DigitStroke([(0.4, -0.3), (0.4, 1)])],
        [
            DigitStroke([(0.75, -1), (-0.6, -1), (-0.7, -0.1)]),
            DigitStroke(around: -0.05, 0.4, 0.8, 0.6, from: 0.6, to: 1.4),
        ],
        [
            DigitStroke([(0.55, -1), (-0.2, -0.6), (-0.75, 0.2)]),
            DigitStroke(around: 0, 0.45, 0.75, 0.55, from: 0, to: 1),
        ],
        [DigitStroke([(-0.8, -1), (0.8, -1), (-0.2, 1)])],
        [
            DigitStroke(around: 0, -0.5, 0.6, 0.5, from: 0.25, to: 1.25),
            DigitStroke(around: 0, 0.5, 0.75, 0.5, from: 0.75, to: 1.75),
        ],
        [
            DigitStroke(around: 0, -0.45, 0.7, 0.55, from: 0, to: 1), DigitStroke([(0.7, -0.4), (0.5, 0.4), (0.1, 1)]),
        ],
    ]
}

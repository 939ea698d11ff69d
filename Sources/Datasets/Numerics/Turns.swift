/// Angles in full turns, with a sine and a cosine that are the same on every machine.
///
/// The library functions differ in their last bits from one system to the next. These use multiplication and addition
/// alone: the Taylor series about 0, to which the angle is folded back; within 10⁻¹³ of the true value.
enum Turns {
    /// Of sin y = y − y³/3! + y⁵/5! − …, up to y¹⁷.
    private static let reciprocals: [Double] = [
        1.0 / 355_687_428_096_000, -1.0 / 1_307_674_368_000, 1.0 / 6_227_020_800, -1.0 / 39_916_800, 1.0 / 362_880,
        -1.0 / 5_040, 1.0 / 120, -1.0 / 6, 1,
    ]

    static func sine(_ turns: Double) -> Double {
        var part = turns - (turns + 0.5).rounded(.down)
        if part > 0.25 { part = 0.5 - part }
        if part < -0.25 { part = -0.5 - part }
        let y = part * 6.283185307179586
        let square = y * y
        return reciprocals.reduce(0) { $0 * square + $1 } * y
    }

    static func cosine(_ turns: Double) -> Double { sine(turns + 0.25) }

    /// Turns of so many radians.
    static func of(radians: Double) -> Double { radians * 0.15915494309189535 }
}

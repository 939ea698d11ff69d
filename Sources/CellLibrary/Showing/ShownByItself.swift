import Figures

/// A value of the library that knows how it is best seen.
protocol ShownByItself {
    /// - Parameter title: as the cell gave it; empty for none.
    func figures(title: String) throws -> [Figure]
}

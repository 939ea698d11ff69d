/// What the instructions of watched statements write: how often each ran, and the last and first word that it gave; of a
/// reference, at which run it was last looked at and how many runs are all looked at.
enum Notes {
    static let cells = 3
    /// So many runs are all looked at where the value is a reference that nothing looks at later.
    static let closelyWatched = 64

    @inline(__always)
    static func note(_ address: Int, _ word: Int) {
        let cells = Frame(bitPattern: address).unsafelyUnwrapped
        cells[0] &+= 1
        cells[1] = word
        if cells[0] == 1 { cells[2] = word }
    }

    /// Counts a run and says whether its value is to be summarised.
    @inline(__always)
    static func isDue(_ address: Int) -> Bool {
        let cells = Frame(bitPattern: address).unsafelyUnwrapped
        cells[0] &+= 1
        let count = cells[0]
        return count <= cells[2] || count & (count - 1) == 0
    }
}

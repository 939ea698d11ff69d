/// What the instructions of watched statements write: how often each ran, and the last and first word that it gave.
enum Notes {
    static let cells = 3

    @inline(__always)
    static func note(_ address: Int, _ word: Int) {
        let cells = Frame(bitPattern: address).unsafelyUnwrapped
        cells[0] &+= 1
        cells[1] = word
        if cells[0] == 1 { cells[2] = word }
    }
}

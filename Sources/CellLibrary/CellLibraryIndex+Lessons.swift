import CellLanguage

extension CellLibraryIndex {
    /// Everything that a lesson's cells can call.
    package static var lessons: CellLibraryIndex {
        let library = CellLibraryIndex()
        return library
    }
}

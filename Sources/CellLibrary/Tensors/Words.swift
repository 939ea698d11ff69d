import CellLanguage

/// Text in words.
extension CellLibraryIndex {
    func addWords() {
        function(
            "func words(_ text: String) -> [String]",
            "The words of a text in lower case, without punctuation: `words(\"Not bad!\")` is `[\"not\", \"bad\"]`."
        ) { call in
            let text: String = call[0]
            return text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }.map(String.init)
        }
    }
}

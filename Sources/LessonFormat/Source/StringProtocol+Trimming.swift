extension StringProtocol {
    /// Without white space at both ends.
    var trimmed: String {
        let tail = drop(while: \.isWhitespace)
        let length = tail.reversed().drop(while: \.isWhitespace).count
        return String(tail.prefix(length))
    }
}

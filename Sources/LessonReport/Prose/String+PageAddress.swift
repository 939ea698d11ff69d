extension String {
    /// A link to another lesson of the course, `02-mlp.md#layers`, as a link to its page: pages stand beside each other.
    ///
    /// Whatever has a scheme or a folder in it is no lesson of the course, and stays.
    var pageAddress: String {
        let file = prefix { $0 != "#" }
        guard file.count > 3, file.hasSuffix(".md"), !file.contains("/"), !file.contains(":") else { return self }
        return file.dropLast(3) + ".html" + dropFirst(file.count)
    }
}

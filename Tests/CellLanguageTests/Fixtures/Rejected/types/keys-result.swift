struct Grid {
    var cells = [String: Int]()
    var names: [String] { cells.keys }
}
print(Grid().names)

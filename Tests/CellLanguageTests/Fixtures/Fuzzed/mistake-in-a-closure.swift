func parse(_ text: String) -> [Int] {
    text.split(separator: "\n").enumerated().map { index, row in
        let cells = row.split(separator: ",").map { String($0.filter { $0 != " []" }) }
        guard cells.count == 3 else { return index }
        return 1
    }
}
print(parse("a"))

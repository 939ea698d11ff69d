func find(_ grid: [[Int]], _ target: Int) -> (row: Int, column: Int)? {
    for (r, row) in grid.enumerated() {
        for (c, value) in row.enumerated() where value == target { return (r, c) }
    }
    return nil
}
print(find([[1, 2], [3, 4]], 3) ?? (row: -1, column: -1), find([[1]], 9) == nil)
func collatz(_ n: Int) -> Int {
    var n = n, steps = 0
    while true {
        guard n != 1 else { return steps }
        defer { steps += 1 }
        if n.isMultiple(of: 2) { n /= 2; continue }
        n = 3 * n + 1
    }
}
print((1...10).map(collatz))
rows: for r in 0..<4 {
    var line = ""
    columns: for c in 0..<6 {
        switch (r, c) {
        case (2, _): continue rows
        case (_, 4): break columns
        case let (a, b) where a == b: line += "\\"
        case (_, let c) where c > 2: line += "."; fallthrough
        default: line += "-"
        }
    }
    print(line)
}

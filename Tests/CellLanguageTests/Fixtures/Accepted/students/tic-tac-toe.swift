enum Mark: Character { case x = "X", o = "O" }
struct Board: CustomStringConvertible {
    private var cells = [Mark?](repeating: nil, count: 9)
    static let lines = [[0, 1, 2], [3, 4, 5], [6, 7, 8], [0, 3, 6], [1, 4, 7], [2, 5, 8], [0, 4, 8], [2, 4, 6]]
    subscript(row: Int, column: Int) -> Mark? {
        get { cells[row * 3 + column] }
        set { cells[row * 3 + column] = newValue }
    }
    var winner: Mark? {
        for line in Board.lines {
            if let first = cells[line[0]], line.allSatisfy({ cells[$0] == first }) { return first }
        }
        return nil
    }
    var isFull: Bool { !cells.contains { $0 == nil } }
    var description: String {
        stride(from: 0, to: 9, by: 3).map { r in String(cells[r..<r + 3].map { $0?.rawValue ?? "." }) }.joined(separator: "\n")
    }
}
var board = Board()
for (i, move) in [(0, 0), (1, 1), (0, 1), (2, 2), (0, 2)].enumerated() {
    board[move.0, move.1] = i % 2 == 0 ? .x : .o
    if let winner = board.winner { print("won by", winner.rawValue, "after", i + 1) }
}
print(board)
print(board.isFull, board[1, 1] == .o, Mark(rawValue: "Z") as Any)

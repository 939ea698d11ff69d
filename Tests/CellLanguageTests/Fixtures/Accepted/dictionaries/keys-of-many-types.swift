struct Cell: Hashable { let row: Int, column: Int }
enum Color: Hashable { case red, rgb(Int, Int, Int) }
var board: [Cell: Character] = [Cell(row: 0, column: 0): "X"]
board[Cell(row: 1, column: 1)] = "O"
print(board[Cell(row: 0, column: 0)]!, board[Cell(row: 2, column: 2)] as Any)
let names: [Color: String] = [.red: "red", .rgb(0, 0, 0): "black"]
print(names[.rgb(0, 0, 0)]!, names[.rgb(1, 1, 1)] ?? "unknown")
let byDouble = [0.5: "half", 1: "one"]
print(byDouble[0.5]!, byDouble[1.0]!)
let byBool = [true: 1, false: 0], byArray = [[1, 2]: "list"], byCharacter: [Character: Int] = ["a": 1]
print(byBool[true]!, byArray[[1, 2]]!, byCharacter["a"]!)
let byOptional: [Int?: String] = [nil: "none", 1: "one"]
print(byOptional[nil]!, byOptional[1]!)
let operations: [String: (Int, Int) -> Int] = ["add": (+), "mul": { $0 * $1 }]
print(operations["add"]!(2, 3), operations["mul"]?(4, 5) ?? 0, operations["none"]?(1, 1) as Any)

let d: Double = [1, 2][0]
print(d, [1, 2][1] + 0.5, ["a": 1]["a"]!, ["x", "y"][1])
let c: Character = "y"
print(["x", "y"].firstIndex(of: c)!, ["x": 3, "y": 4][c]!, [1: "a", 2: "b"][2]!)
let k = 2.5
print([2.5: "z"][k]!, [1, 2, 3][1...].map { $0 * 0.5 })
let roman: [(Int, String)] = [(5, "V"), (1, "I")]
print(roman.reduce(0) { $0 + $1.0 }, "IVX".map { ["I": 1, "V": 5, "X": 10][$0]! }.reduce(0, +))
func value(_ c: Character) -> Int { ["a": 1, "b": 3][c, default: 1] }
print("abc".map(value).reduce(0, +))
let v: UInt8 = [1, 2, 3][2]
print(v, type(of: [1, 2][0]), type(of: ["a"][0]))
func f(_ x: Double) -> Double { x }
print(f([1, 2][0]), f([[1, 2], [3]][0][1]))
print([[1, 2], [3, 4]][1][0] * 0.5)

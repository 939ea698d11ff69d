print("a,b,,c".split(separator: ","), "a,b,,c".split(separator: ",", omittingEmptySubsequences: false))
print("a b c d".split(separator: " ", maxSplits: 1), "".split(separator: ",").count)
print("  lead and trail ".split(separator: " "), "x1y22z".split { $0.isNumber })
print(["a", "b", "c"].joined(), ["a", "b"].joined(separator: ", "), [String]().joined(separator: "-").isEmpty)
print([[1, 2], [3]].joined().map { $0 }, Array([[1], [2, 3]].joined(separator: [0])))
let csv = "name,age\nAnn,30\nBob,25"
let rows = csv.split(separator: "\n").map { $0.split(separator: ",").map(String.init) }
print(rows)
print(rows.dropFirst().map { "\($0[0]) is \($0[1])" }.joined(separator: "; "))
print("line1\nline2\r\nline3".split(whereSeparator: \.isNewline))
print("a-b_c".split { "-_".contains($0) }, "abc".map { String($0) }.joined(separator: "."))
print("one--two".split(separator: "--"))

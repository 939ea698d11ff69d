let c: Character = "x"
let s: [String] = ["a", "b"]
print(s.contains(c))

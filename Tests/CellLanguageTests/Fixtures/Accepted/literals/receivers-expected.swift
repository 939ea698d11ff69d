let x: [Character] = ["a", "b"].map { $0 }
print(x, type(of: ["a"].map { $0 }))
let y: Set<Character> = Set(["a", "b"].filter { $0 != "a" })
print(y)
let n: Character = ["a", "b"].first!
print(n)
let m: Character = ["a", "b"][0]
print(m)

let d = ["a": 1]
func length(_ a: [String]) -> Int { a.count }
print(length(d.keys))

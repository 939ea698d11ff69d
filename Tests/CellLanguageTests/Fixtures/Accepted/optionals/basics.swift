var name: String? = "Ann"
print(name!, name?.count as Any, name == "Ann", name != nil)
name = nil
print(name as Any, name?.count as Any, name == nil, name ?? "nobody")
let number = Int("12")
print(number! + 1, (number ?? 0) * 2)
let list: [Int]? = [1, 2, 3]
print(list?.first as Any, list?[1] as Any, list?.count ?? 0)
var scores: [String: Int]? = ["a": 1]
scores?["b"] = 2
print(scores?.count as Any, scores?["b"] as Any, scores?["zzz"] as Any)
let a: Int? = 2, b: Int? = 2, c: Int? = nil
print(a == b, a == c, c == nil, a! < 3)
var implicit: Int! = 5
print(implicit + 1, implicit as Any)
implicit = nil
print(implicit == nil)

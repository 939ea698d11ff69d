var ages = ["Ann": 30, "Bob": 25]
print(ages["Ann"]!, ages["Zed"] as Any, ages.count, ages.isEmpty)
ages["Cy"] = 41
ages["Bob"] = nil
ages["Ann"]! += 1
print(ages.keys.sorted(), ages.values.sorted(), ages["Ann", default: 0], ages["No", default: -1])
print(ages.updateValue(50, forKey: "Ann") as Any, ages.updateValue(1, forKey: "New") as Any)
print(ages.removeValue(forKey: "Cy") as Any, ages.removeValue(forKey: "Cy") as Any, ages.count)
for (name, age) in ages.sorted(by: { $0.key < $1.key }) { print(name, age) }
for key in ages.keys.sorted() { print(key, ages[key]!) }
let empty: [String: Int] = [:], other = [Int: String](), third = Dictionary<String, Bool>()
print(empty, other.count, third.isEmpty)
if let age = ages["New"] { print("new is", age) }
print(ages.contains { $0.value == 50 }, ages.keys.contains("Ann"), ages["Ann"] == 50, ages == ["Ann": 50, "New": 1])
ages.removeAll()
print(ages)

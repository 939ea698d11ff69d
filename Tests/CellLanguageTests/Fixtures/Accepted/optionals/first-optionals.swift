var middleName: String? = nil
print(middleName ?? "none", middleName == nil)
middleName = "Lee"
if let middleName { print("middle name:", middleName) }
let input = ["12", "x", "7"]
var sum = 0
for text in input {
    guard let number = Int(text) else { print("\(text) is not a number"); continue }
    sum += number
}
print(sum)
func age(of name: String) -> Int? { name == "Ann" ? 30 : nil }
print(age(of: "Ann")! + 1, age(of: "Bob") ?? -1)
if let a = age(of: "Ann"), a > 18 { print("adult") }
print(middleName?.count ?? 0, middleName?.uppercased().first ?? "-", [Int]().first ?? 99)

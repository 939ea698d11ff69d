func describe(_ name: String, age: Int, height: Double) -> String { "\(name) \(age) \(height)" }
print(describe("Ann", age: 30.5, height: 1.7))

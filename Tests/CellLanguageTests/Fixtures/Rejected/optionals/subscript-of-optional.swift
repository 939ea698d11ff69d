let table: [String: Int]? = ["a": 1]
print(table["a"] as Any)

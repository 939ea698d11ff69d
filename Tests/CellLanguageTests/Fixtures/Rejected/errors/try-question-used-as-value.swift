func risky() throws -> Int { 1 }
let n: Int = try? risky()
print(n)

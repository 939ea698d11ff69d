func f() { for i in 0..<3 { let y: Int; defer { print(y) }; if i == 1 { break }; y = i } }

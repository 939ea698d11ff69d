struct Row {
    subscript(n: Int) -> Int { n }
    subscript(m: Int) -> Int { m + 1 }
}

print(Row()[1])

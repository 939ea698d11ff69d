func said(_ value: Int8) -> Int8 {
    print("asked for \(value)")
    return value
}

print(said(100) + said(27))
print(said(7) % said(-1), said(-7) / said(2))
let values: [Int8] = [100]
print(said(values[0]) + said(100))

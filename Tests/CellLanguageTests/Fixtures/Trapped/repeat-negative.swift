let n = -3
print(String(repeating: "ab", count: 2))
print(String(repeating: "ab", count: n))

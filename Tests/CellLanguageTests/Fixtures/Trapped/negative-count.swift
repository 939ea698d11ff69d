let n = -1
print([Int](repeating: 0, count: 2))
print([Int](repeating: 0, count: n))

let r = repeatElement(1, count: 3)
print(r[0], r.count, Array(r), [0] + r)

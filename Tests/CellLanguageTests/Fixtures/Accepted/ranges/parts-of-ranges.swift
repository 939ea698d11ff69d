let r = 1..<10
print(r[2...4], r[3...], r[..<5], r[...2], r[4], r[...], r[2..<3], r[2..<2].isEmpty)
for i in r[7...] { print(i) }

let end = 5.5
for i in 0..<end { print(i) }

let from = 5, to = 1
print(Array(1...3))
for i in from...to { print(i) }

let total = 0
for i in 1...3 { total += i }
print(total)

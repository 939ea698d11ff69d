let n = 3
print(String(format: "%.2f", n))

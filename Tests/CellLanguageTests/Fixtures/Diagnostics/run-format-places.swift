let places = String(repeating: "9", count: 13)
print(String(format: "%.2f|%5d", 0.5, 7))
print(String(format: "%." + places + "f", 0.5))

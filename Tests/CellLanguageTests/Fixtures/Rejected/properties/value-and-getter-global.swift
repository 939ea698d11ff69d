var size: Int = 3 { return 4 }

print(size)

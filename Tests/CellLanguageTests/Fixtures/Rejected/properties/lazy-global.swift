lazy var size = 3

print("size")

let z: Int
defer { print("z", z) }
z = 3
print(z + 1)

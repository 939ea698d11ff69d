let f: some Equatable = 3
print(f == 3)

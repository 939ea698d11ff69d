let list = [1, 2].map { n in $0 + n }
print(list)

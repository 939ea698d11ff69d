let name: String = nil
print(name)

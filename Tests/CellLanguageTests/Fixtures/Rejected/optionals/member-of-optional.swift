let name: String? = "Ann"
print(name.count)

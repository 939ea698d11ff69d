let n: Int? = nil
print(n!)

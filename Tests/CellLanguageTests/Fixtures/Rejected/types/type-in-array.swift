let types = [Int, String]
print("types")

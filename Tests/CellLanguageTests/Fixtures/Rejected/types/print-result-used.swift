let length: Int = print("hi")
print(length)

print(1 + nil)

print(["a", "b"].contains(3))

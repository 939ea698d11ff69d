print(String(format: "%d and %d", 7))

enum Level: Int { case low = "one", high = 2 }
print(Level.high)

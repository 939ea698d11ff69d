func f(_ n: Int = "one") -> Int { n }
print(f())

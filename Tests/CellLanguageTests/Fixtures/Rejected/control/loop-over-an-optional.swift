let o: [Int]? = [1]
for x in o { print(x) }

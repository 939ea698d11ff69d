func f(_ xs: [Int]) -> Int { xs.count }
print(f([[1], [2, 3]].joined()))

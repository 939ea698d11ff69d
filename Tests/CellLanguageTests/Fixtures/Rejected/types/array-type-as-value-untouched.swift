let numbers: [Int] = [Int]
print(numbers)

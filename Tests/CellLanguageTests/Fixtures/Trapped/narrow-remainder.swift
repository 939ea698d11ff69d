let least: [Int8] = [Int8.min, 5]
let divisors: [Int8] = [-1, 3]
print(least[1] % divisors[0], least[0] % divisors[1])
print(least[0] % divisors[0])

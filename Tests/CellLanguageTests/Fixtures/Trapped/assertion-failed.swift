let sum = [1, 2].reduce(0, +)
assert(sum == 3)
print(sum)
assert(sum == 4, "the sum is wrong")

let x = 12abc
print(x)

let p: Pointt = 1
print(p)

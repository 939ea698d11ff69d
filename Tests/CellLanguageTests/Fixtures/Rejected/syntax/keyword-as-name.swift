let class = 1
print(class)

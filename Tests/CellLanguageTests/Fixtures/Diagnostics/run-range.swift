let low = 5
print(low...1)

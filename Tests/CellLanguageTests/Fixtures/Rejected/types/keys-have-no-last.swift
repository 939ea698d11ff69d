let d = ["x": 1.5]
print(d.keys.last!)

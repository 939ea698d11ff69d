let k = "a"
print([k: 1, "a": 2])

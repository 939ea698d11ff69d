let values = [1e18, 1e19]
for v in values { print(Int(v)) }

let values = [-3, Int.min]
for v in values { print(abs(v)) }

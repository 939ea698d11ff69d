let ages = ["Ann": 30]
print(ages[1] ?? 0)

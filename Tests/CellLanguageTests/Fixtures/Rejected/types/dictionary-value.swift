var ages = ["Ann": 30]
ages["Bob"] = "young"
print(ages.count)

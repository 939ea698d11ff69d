let ages = ["Ann": 30]
let age: Int = ages["Ann"]
print(age)

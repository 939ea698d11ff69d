class Dog { let name = "Rex" }
let d = Dog()
d.name = "Max"
print(d.name)

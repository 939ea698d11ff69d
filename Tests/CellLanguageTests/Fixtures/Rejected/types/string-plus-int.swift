let age = 30
let text = "Age: " + age
print(text)

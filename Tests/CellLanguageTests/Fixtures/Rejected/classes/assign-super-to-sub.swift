class Animal {}
class Dog: Animal {}
let d: Dog = Animal()
print(d)

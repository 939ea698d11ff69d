class Animal {}
class Dog: Animal {}
let animals = [Dog(), Animal()]
print(animals[0] is Dog)
let dog = animals[0] as! Dog
print(dog === animals[0])
let other = animals[1] as! Dog
print(other)

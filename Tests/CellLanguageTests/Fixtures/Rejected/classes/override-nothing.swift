class Animal {}
class Dog: Animal { override func speak() -> String { "Woof" } }
print(Dog().speak())

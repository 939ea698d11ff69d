class Animal { final func name() -> String { "a" } }
class Dog: Animal { override func name() -> String { "d" } }
print(Dog().name())

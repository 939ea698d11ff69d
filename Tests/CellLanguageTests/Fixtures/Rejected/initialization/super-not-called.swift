class Animal { let name: String; init(name: String) { self.name = name } }
class Dog: Animal {
    var tricks = 0
    init(tricks: Int) {
        self.tricks = tricks
    }
}
print(Dog(tricks: 1).name)

class Animal {
    var name = "?"
}

class Dog: Animal {
    var age: Int
    init(age: Int) {
        self.age = age
        name = "Rex"
    }
}

print(Dog(age: 2).name)

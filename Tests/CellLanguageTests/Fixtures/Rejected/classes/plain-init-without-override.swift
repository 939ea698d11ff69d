class Animal {
    var name = "?"
}

class Dog: Animal {
    var age: Int
    init() { age = 1 }
}

print(Dog().age)

class Animal {
    let name: String
    init(name: String) { self.name = name }
}

class Dog: Animal {
    let age: Int
    init(age: Int) {
        self.age = age
        print(name)
        super.init(name: "Rex")
    }
}

print(Dog(age: 2).age)

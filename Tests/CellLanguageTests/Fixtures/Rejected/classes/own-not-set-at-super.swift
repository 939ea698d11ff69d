class Animal {
    var name = "?"
    init(name: String) { self.name = name }
}

class Dog: Animal {
    var age: Int
    init() {
        super.init(name: "Rex")
        age = 2
    }
}

print(Dog().name)

class Animal {
    let name: String
    init(name: String) { self.name = name }
}

class Dog: Animal {
    init() {
        super.init(name: "Rex")
        super.init(name: "Max")
    }
}

print(Dog().name)

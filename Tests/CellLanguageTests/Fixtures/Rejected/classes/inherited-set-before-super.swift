class Animal {
    var name: String
    init(name: String) { self.name = name }
}

class Dog: Animal {
    init() {
        self.name = "Rex"
        super.init(name: "Rex")
    }
}

print(Dog().name)

class Animal {
    let name: String
    init(name: String) { self.name = name }
    func speak() { print(name) }
}

class Dog: Animal {
    init() {
        speak()
        super.init(name: "Rex")
    }
}

print(Dog().name)

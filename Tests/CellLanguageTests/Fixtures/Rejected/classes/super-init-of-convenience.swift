class Animal {
    let name: String
    init(name: String) { self.name = name }
    convenience init() { self.init(name: "?") }
}

class Dog: Animal {
    init(n: Int) { super.init() }
}

print(Dog(n: 1).name)

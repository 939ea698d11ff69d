class Animal {
    let name: String
    init(name: String) { self.name = name }
}

class Dog: Animal {
    convenience init(n: Int) { super.init(name: "\(n)") }
}

print(Dog(name: "a").name)

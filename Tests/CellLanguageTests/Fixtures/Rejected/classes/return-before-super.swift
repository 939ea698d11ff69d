class Animal {
    var name: String
    init(name: String) { self.name = name }
}

class Dog: Animal {
    init(n: Int) {
        if n > 3 { return }
        super.init(name: "Rex")
    }
}

print(Dog(n: 1).name)

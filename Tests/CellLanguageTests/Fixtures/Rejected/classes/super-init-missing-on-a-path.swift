class Animal {
    let name: String
    init(name: String) { self.name = name }
}

class Dog: Animal {
    init(isBig: Bool) {
        if isBig {
            super.init(name: "Rex")
        }
    }
}

print(Dog(isBig: true).name)

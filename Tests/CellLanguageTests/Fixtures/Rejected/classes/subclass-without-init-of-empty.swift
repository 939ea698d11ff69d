class Animal {
    func speak() { print("...") }
}

class Dog: Animal {
    let name: String
    override func speak() { print(name) }
}

Dog().speak()

protocol Speaker {
    func speak()
}

class Dog: Speaker {
    private func speak() { print("woof") }
}

print(Dog())

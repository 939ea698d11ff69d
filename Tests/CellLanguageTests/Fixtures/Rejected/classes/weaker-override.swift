class Animal {
    func parent() -> Animal { self }
}

class Dog: Animal {
    override func parent() -> Animal? { nil }
}

print(Dog().parent() as Any)

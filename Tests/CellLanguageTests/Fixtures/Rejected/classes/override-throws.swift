class Animal {
    func load() -> Int { 1 }
}

class Dog: Animal {
    override func load() throws -> Int { 2 }
}

print(try Dog().load())

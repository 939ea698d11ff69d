class Animal {
    func legs() -> Int { 4 }
}

class Bird: Animal {
    override func legs() -> String { "two" }
}

print(Bird().legs())

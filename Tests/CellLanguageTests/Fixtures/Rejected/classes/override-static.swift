class Animal {
    static func kind() -> String { "animal" }
}

class Bird: Animal {
    override static func kind() -> String { "bird" }
}

print(Bird.kind())

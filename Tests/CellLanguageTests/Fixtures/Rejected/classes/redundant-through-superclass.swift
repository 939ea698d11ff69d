protocol Named {
    func name() -> String
}

class Animal: Named {
    func name() -> String { "animal" }
}

class Dog: Animal, Named {}

print(Dog().name())

class Dog { let name: String; init(name: String) { self.name = name } }
let d = Dog()
print(d.name)

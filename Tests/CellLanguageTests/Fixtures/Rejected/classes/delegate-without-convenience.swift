class Animal {
    let name: String
    init(name: String) { self.name = name }
    init(n: Int) { self.init(name: "\(n)") }
}

print(Animal(n: 1).name)

class Dog {
    let name: String
    init(named name: String) { self.name = name }
}
print(Dog(name: "Rex").name)

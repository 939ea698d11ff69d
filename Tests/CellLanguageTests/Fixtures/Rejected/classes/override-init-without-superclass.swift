class Animal {
    let name: String
    override init() { name = "?" }
}

print(Animal().name)

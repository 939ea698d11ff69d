class Animal {
    var name = "?"
}

func greet(_ animal: Animal) { print(animal.name) }

class Dog: Animal {
    init(n: Int) {
        greet(self)
        super.init()
    }
}

print(Dog(n: 1).name)

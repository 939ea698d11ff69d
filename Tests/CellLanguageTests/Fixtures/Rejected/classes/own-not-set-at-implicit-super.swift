class Animal {
    var name = "?"
}

class Dog: Animal {
    var age: Int
    init(n: Int) {
        print(n)
    }
}

print(Dog(n: 1).name)

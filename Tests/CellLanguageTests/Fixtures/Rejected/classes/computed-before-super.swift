class Animal {
    var name = "?"
}

class Dog: Animal {
    var n = 1
    var twice: Int { n * 2 }
    init(n: Int) {
        self.n = n
        print(twice)
        super.init()
    }
}

print(Dog(n: 1).name)

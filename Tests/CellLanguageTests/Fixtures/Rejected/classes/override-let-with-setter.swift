class Animal {
    let legs = 4
}

class Bird: Animal {
    override var legs: Int {
        get { 2 }
        set { print(newValue) }
    }
}

print(Bird().legs)

class Animal {
    var legs = 4
}

class Bird: Animal {
    override var legs: Int { 2 }
}

print(Bird().legs)

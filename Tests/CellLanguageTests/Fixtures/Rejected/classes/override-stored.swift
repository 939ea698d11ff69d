class Animal {
    var legs = 4
}

class Bird: Animal {
    override var legs = 2
}

print(Bird().legs)

class Animal {
    let legs = 4
}

class Bird: Animal {
    override let legs = 2
}

print(Bird().legs)

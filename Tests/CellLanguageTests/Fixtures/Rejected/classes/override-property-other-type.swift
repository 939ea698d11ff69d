class Animal {
    var size: Int { 1 }
}

class Bird: Animal {
    override var size: Double { 2.5 }
}

print(Bird().size)

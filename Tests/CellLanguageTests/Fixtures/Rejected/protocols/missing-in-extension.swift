protocol Named {
    var name: String { get }
}

struct Person {
    var age: Int
}

extension Person: Named {
    var fullName: String { "Ada" }
}

print(Person(age: 1).age)

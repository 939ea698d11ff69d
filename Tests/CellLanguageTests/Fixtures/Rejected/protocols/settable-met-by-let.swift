protocol Named {
    var name: String { get set }
}

class Person: Named {
    let name = "Ada"
}

print(Person().name)

protocol Named {
    var name: String { get set }
}

struct Person: Named {
    var name: String { "Ada" }
}

print(Person().name)

protocol Named {
    var name: String { get set }
}

struct Person: Named {
    private(set) var name: String
}

print(Person(name: "Ada").name)

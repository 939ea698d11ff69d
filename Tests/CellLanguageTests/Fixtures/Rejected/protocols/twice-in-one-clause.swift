protocol Named {
    var name: String { get }
}

struct Person: Named, Named {
    let name: String
}

print(Person(name: "Ada").name)

protocol Named {
    var name: String { set }
}

struct Person: Named {
    var name: String
}

print(Person(name: "Ada").name)

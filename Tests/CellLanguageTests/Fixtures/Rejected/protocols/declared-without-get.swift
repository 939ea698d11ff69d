protocol Named {
    var name: String
}

struct Person: Named {
    var name: String
}

print(Person(name: "Ada").name)

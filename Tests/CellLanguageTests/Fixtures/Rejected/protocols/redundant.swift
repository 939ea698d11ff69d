protocol Named {
    var name: String { get }
}

struct Person: Named {
    let name: String
}

extension Person: Named {}

print(Person(name: "Ada").name)

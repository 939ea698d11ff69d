protocol Named {
    var count: Int = 3 { get }
}

struct Person: Named {
    var count: Int { 4 }
}

print(Person().count)

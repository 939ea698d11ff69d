protocol Named {
    let count: Int
}

struct Person: Named {
    let count: Int
}

print(Person(count: 1).count)

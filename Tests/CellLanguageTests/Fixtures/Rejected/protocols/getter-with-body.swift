protocol Named {
    var count: Int { 3 }
}

struct Person: Named {
    var count: Int { 4 }
}

print(Person().count)

protocol Named {
    func name(_ n: Int = 3) -> String
}

struct Person: Named {
    func name(_ n: Int) -> String { "\(n)" }
}

print(Person().name(1))

protocol Named {
    init() { }
}

struct Person: Named {}

print(Person())

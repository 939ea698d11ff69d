protocol Named {
    func name() -> String { "?" }
}

struct Person: Named {}

print("named")

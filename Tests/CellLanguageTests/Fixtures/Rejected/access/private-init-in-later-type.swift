struct Token {
    private init() {}
    struct Maker {
        func make() -> Int { 1 }
    }
}

struct Other {
    let token = Token()
}

print(Other())

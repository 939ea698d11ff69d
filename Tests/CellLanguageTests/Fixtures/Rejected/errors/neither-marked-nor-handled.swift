struct Bad {}
func load() throws -> Int { 3 }
func use() -> Int {
    let x = load()
    return x
}
func fail() { throw Bad() }
func run(_ body: () -> Int) -> Int { body() }
print(run { try load() })

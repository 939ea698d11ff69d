protocol Loader {
    func load() -> Int
}

struct Disk: Loader {
    func load() throws -> Int { 1 }
}

print((try? Disk().load()) ?? 0)

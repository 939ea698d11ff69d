protocol Container {
    associatedtype Item
    var count: Int { get }
}

struct Jar: Container {
    var count: Int { 3 }
}

print(Jar().count)

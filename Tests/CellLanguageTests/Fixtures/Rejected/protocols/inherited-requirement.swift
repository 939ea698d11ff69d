protocol Named {
    var name: String { get }
}

protocol Greeter: Named {
    func greet()
}

struct Host: Greeter {
    func greet() { print("hello") }
}

Host().greet()

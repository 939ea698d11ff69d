protocol Named {
    lazy var name: String { get }
}

print("named")

class Account {
    public(set) var balance = 0.0
    private(set) let number = 1
    private(set) var name: String { "account" }
}

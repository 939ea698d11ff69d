class Pet {
    let name: String
    init(name: String) { self.name = name }
    convenience init() {
        self.init(name: "Rex")
        name = "Tom"
    }
}

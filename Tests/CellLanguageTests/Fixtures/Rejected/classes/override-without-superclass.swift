class Animal {
    override func speak() { print("...") }
}

Animal().speak()

class Dog {
    var name: String
}
print("dog")

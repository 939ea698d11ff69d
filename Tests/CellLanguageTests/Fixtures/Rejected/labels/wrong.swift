func greet(name: String) { print("hi", name) }
greet(person: "Ann")

class Dog { var name: String }
let rex = Dog(name: "Rex")

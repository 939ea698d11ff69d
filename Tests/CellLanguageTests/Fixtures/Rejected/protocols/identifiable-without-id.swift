struct User: Identifiable {
    let name: String
}

print(User(name: "Ada").name)

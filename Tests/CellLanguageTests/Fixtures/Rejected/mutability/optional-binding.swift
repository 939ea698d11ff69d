let name: String? = "Ann"
if let name {
    name += "!"
    print(name)
}

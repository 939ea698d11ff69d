enum Color: String {
    case red = "blue"
    case blue
}

print(Color.red.rawValue)

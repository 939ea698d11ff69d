enum Color: String {
    case red = 1
}

print(Color.red.rawValue)

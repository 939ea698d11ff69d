enum Color: Int {
    case red = 1.5
}

print(Color.red.rawValue)

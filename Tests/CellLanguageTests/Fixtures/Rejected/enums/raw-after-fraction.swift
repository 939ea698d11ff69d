enum Price: Double {
    case cheap = 2.5
    case dear
}

print(Price.dear.rawValue)

enum Level: Int {
    case low = 1
    case high = 1
}

print(Level.low.rawValue)

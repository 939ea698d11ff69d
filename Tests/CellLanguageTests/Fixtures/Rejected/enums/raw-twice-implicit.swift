enum Level: Int {
    case low = 2
    case middle = 1
    case high
}

print(Level.low.rawValue)

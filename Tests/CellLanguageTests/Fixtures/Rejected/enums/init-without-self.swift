enum Light {
    case on, off
    init(n: Int) {
        if n > 0 { self = .on }
    }
}

print(Light(n: 1))

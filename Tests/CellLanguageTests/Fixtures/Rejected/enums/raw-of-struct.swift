struct Plain {}
enum Kind: Plain {
    case a
}

print(Kind.a)

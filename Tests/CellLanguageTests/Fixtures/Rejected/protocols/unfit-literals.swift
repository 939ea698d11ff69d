struct Whole: ExpressibleByIntegerLiteral {
    init(integerLiteral value: String) {}
}
struct Unlabeled: ExpressibleByIntegerLiteral {
    init(_ value: Int) {}
}
struct Fraction: ExpressibleByFloatLiteral {
    init(floatLiteral value: Int) {}
}
struct Text: ExpressibleByStringLiteral {
    init(stringLiteral value: Int) {}
}
struct Flag: ExpressibleByBooleanLiteral {
    init(booleanLiteral value: Int) {}
}
struct Table: ExpressibleByDictionaryLiteral {
    init(dictionaryLiteral pairs: [String: Int]) {}
}
struct Maybe: ExpressibleByIntegerLiteral {
    init?(integerLiteral value: Int) {}
}

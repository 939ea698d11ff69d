protocol Amount {
    static func + (left: Self, right: Self) -> Self
    static func * (left: Self, factor: Int) -> Self
    static func < (left: Self, right: Self) -> Bool
    static prefix func - (value: Self) -> Self
    static func *= (left: inout Self, factor: Int)
}

func sum(_ left: any Amount, _ right: any Amount) {
    print(left + right)
    print(left * 2)
    print(left < right)
    print(-left)
    var product = left
    product *= 2
}

extension Int { var isEven: Bool { self % 2 == 0 } }
extension Int { var isEven: Bool { self & 1 == 0 } }

struct D: CustomStringConvertible { var description: String { "\(self)" } }
print(D())

enum Limits {
    private static let most = 3
    static var twice: Int { most * 2 }
}

print(Limits.twice)
print(Limits.most)

struct Point { var x = 0, y = 0 }

func by<Root, Value: Comparable>(_ path: KeyPath<Root, Value>) -> (Root, Root) -> Bool {
    { $0[keyPath: path] < $1[keyPath: path] }
}

print([Point(x: 3), Point(x: 1)].sorted(by: by(\.x)).map(\.x))
print(["ccc", "a"].sorted(by: by(\.count)), ["bb", "a"].max(by: by(\.count))!)

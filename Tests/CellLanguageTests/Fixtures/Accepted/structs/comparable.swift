struct Version: Comparable, CustomStringConvertible {
    var major: Int, minor: Int
    static func < (left: Version, right: Version) -> Bool {
        (left.major, left.minor) < (right.major, right.minor)
    }
    var description: String { "\(major).\(minor)" }
}
let versions = [Version(major: 2, minor: 0), Version(major: 1, minor: 9), Version(major: 1, minor: 10)]
print(versions.sorted(), versions.max()!, versions.min()!)
print(versions[0] > versions[1], versions[1] >= versions[2], versions[1] <= versions[1])
print(versions.sorted(by: >))
print(max(versions[0], versions[1]), (Version(major: 1, minor: 0)...Version(major: 2, minor: 0)).contains(versions[1]))
print(versions.sorted { $0.minor < $1.minor })

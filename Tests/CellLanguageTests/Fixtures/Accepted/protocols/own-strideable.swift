struct Angle: Strideable, CustomStringConvertible {
    var degrees: Int
    func distance(to other: Angle) -> Int { other.degrees - degrees }
    func advanced(by n: Int) -> Angle { Angle(degrees: degrees + n) }
    var description: String { "\(degrees)°" }
}
for a in Angle(degrees: 3)...Angle(degrees: 6) { print(a) }
for a in Angle(degrees: 3)..<Angle(degrees: 6) { print(a) }
for a in stride(from: Angle(degrees: 0), to: Angle(degrees: 10), by: 4) { print(a) }
print(Angle(degrees: 1) < Angle(degrees: 2), Angle(degrees: 1) == Angle(degrees: 1))
let r = Angle(degrees: 1)...Angle(degrees: 4)
print(r.map { $0.degrees }, r.contains(Angle(degrees: 9)))
print(Array(r))
print([Angle(degrees: 5), Angle(degrees: 2)].sorted())
print(max(Angle(degrees: 5), Angle(degrees: 2)))

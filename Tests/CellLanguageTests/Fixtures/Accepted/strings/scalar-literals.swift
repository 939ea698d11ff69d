let r: ClosedRange<UnicodeScalar> = "a"..."z"
print(r.contains("b"))
let c: UnicodeScalar = "q"
print(("a"..."z").contains(c), c == "q", c < "z", ["a", "q"].contains(c), ["x", c].count)
for s in "aB1".unicodeScalars where ("a"..."z").contains(s) { print(s) }
switch c {
case "a"..."m": print(1);
case "n"..."z": print(2);
default: print(3)
}
print("Az9".unicodeScalars.filter { ("A"..."Z").contains($0) || ("0"..."9").contains($0) }.count)
print(
    "Az9".unicodeScalars.map {
        switch $0 {
        case "A": 1;
        case "z": 2;
        default: 0
        }
    })

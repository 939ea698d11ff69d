// Property-heavy types: computed, lazy, static, subscripts with labels, nested, key paths
struct Temperature {
    var celsius: Double;
    var fahrenheit: Double {
        get { celsius * 9 / 5 + 32 }
        set { celsius = (newValue - 32) * 5 / 9 }
    }; static let boiling = Temperature(celsius: 100); static var count = 0;
    init(celsius: Double) { self.celsius = celsius; Self.count += 1 }
}
var t = Temperature(celsius: 20); t.fahrenheit += 18;
print(t.celsius, t.fahrenheit, Temperature.boiling.fahrenheit, Temperature.count)
struct Grid {
    var cells: [[Int]];
    subscript(row r: Int, col c: Int) -> Int {
        get { cells[r][c] }
        set { cells[r][c] = newValue }
    }; subscript(diagonal d: Int) -> Int { cells[d][d] };
    static subscript(name: String) -> Grid { Grid(cells: [[name.count]]) }
}
var g = Grid(cells: [[1, 2], [3, 4]]); g[row: 0, col: 1] *= 10;
print(g[row: 0, col: 1], g[diagonal: 1], Grid["abc"].cells)
class Report {
    let n: Int;
    lazy var squares: [Int] = {
        print("computing"); return (1...n).map { $0 * $0 }
    }()
        ;
    init(_ n: Int) { self.n = n }
}
let rep = Report(3); print("made"); print(rep.squares, rep.squares.count); rep.squares.append(0); print(rep.squares)
struct Person { var name: String; var address: Address; struct Address { var city: String; var zip: Int? } }
var p = Person(name: "Al", address: .init(city: "X", zip: nil)); let kp = \Person.address.city; p[keyPath: kp] += "Y";
p.address.zip = 5
print(p[keyPath: kp], p.address.zip.map { $0 + 1 } ?? 0, [p].map(\.address.city), [kp, \.name].map { p[keyPath: $0] })
func update<T, V>(_ t: T, _ k: WritableKeyPath<T, V>, _ f: (V) -> V) -> T {
    var t = t; t[keyPath: k] = f(t[keyPath: k]); return t
}
print(update(p, \.address.zip) { $0.map { $0 * 2 } }.address, update([1, 2], \.[0]) { $0 + 9 })

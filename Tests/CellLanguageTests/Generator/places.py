"""Changes of what stands deep inside: through observers, accessors, subscripts, lazy properties and optional chains.

What a change calls on its way notes that it was called, so that the order shows.
"""

PRELUDE = """
var events: [String] = []
var cursor = 0
func noted(_ n: Int) -> Int { events.append("\\(n)"); cursor = (cursor + n) % 3; return n }
func key(_ name: String) -> String { events.append(name); return name }
func third(_ n: Int) -> Int { events.append("i\\(n)"); return n % 3 }
extension Array {
    subscript(at i: Int) -> Element? {
        get { events.append("at"); return isEmpty ? nil : self[i % count] }
        set { events.append("put"); if let newValue, !isEmpty { self[i % count] = newValue } }
    }
}
struct Parcel {
    var n: Int
    var watched: Int { willSet { events.append("parcel will \\(newValue)") } didSet { events.append("parcel did") } }
    var list: [Int]
    var note: String?
    var half: Int { get { events.append("get half"); return n / 2 } set { events.append("set half"); n = newValue &* 2 } }
    lazy var spare: [Int] = { events.append("spare"); return list + [n] }()
    init(_ n: Int) { self.n = n; watched = n; list = [n]; note = n > 3 ? "p" : nil }
    mutating func grow(_ by: Int) { n &+= by; list.append(n) }
    var text: String { "\\(n) \\(watched) \\(list) \\(note ?? "-")" }
}
struct Crate {
    var n: Int
    var fixed = [1, 2, 3]
    var grid = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
    var marks: [String: Int] = ["a": 1]
    var pair = (left: 1, right: Parcel(2))
    var inner: Parcel?
    var seen: [Int] { didSet { events.append("seen \\(oldValue.count)") } }
    var guarded: Parcel? { willSet { events.append("guarded") } }
    var kept: Parcel { get { events.append("get kept"); return pair.right } set { events.append("set kept"); pair.right = newValue } }
    lazy var first: Parcel = { events.append("first"); return Parcel(n) }()
    init(_ n: Int) { self.n = n; inner = n % 2 == 0 ? Parcel(n) : nil; seen = [n]; guarded = n % 3 == 0 ? Parcel(n) : nil }
    subscript(i: Int) -> Int { get { events.append("get \\(i)"); return fixed[i % 3] } set { events.append("set \\(i)"); fixed[i % 3] = newValue } }
    subscript(parcel i: Int) -> Parcel? {
        get { events.append("get parcel"); return i % 2 == 0 ? inner : guarded }
        set { events.append("set parcel"); if i % 2 == 0 { inner = newValue } else { guarded = newValue } }
    }
    mutating func grow(_ by: Int) { n &+= by; inner?.grow(by) }
    var text: String {
        var copy = self
        let parts = [inner, guarded, copy.first].map { $0?.text ?? "nil" } + [pair.right.text]
        return "\\(n) \\(fixed) \\(grid) \\(marks.sorted { $0.key < $1.key }.map { "\\($0.key)\\($0.value)" }) \\(pair.left) \\(seen) \\(parts)"
    }
}
class Shelf {
    var crate = Crate(4)
    var watched: Crate { didSet { events.append("watched") } }
    var maybe: Crate? { didSet { events.append(maybe == nil ? "none" : "some") } }
    var made: Crate { get { events.append("get made"); return crate } set { events.append("set made"); crate = newValue } }
    lazy var late: Crate = { events.append("late"); return Crate(6) }()
    var crates: [String: Crate] = ["a": Crate(2)]
    var row = [Crate(1), Crate(2), Crate(3)]
    var next: Shelf?
    static var common = Crate(9)
    init(_ depth: Int, _ n: Int) {
        watched = Crate(n)
        maybe = n % 2 == 0 ? Crate(n) : nil
        next = depth > 0 ? Shelf(depth - 1, n + 1) : nil
    }
    subscript(i: Int) -> Crate? {
        get { events.append("shelf \\(i)"); return i % 2 == 0 ? maybe : nil }
        set { events.append("shelf set \\(i)"); maybe = newValue }
    }
    var text: String {
        let all = crates.sorted { $0.key < $1.key }.map { $0.key + $0.value.text }
        return ([crate, watched, late].map(\\.text) + row.map(\\.text) + all + [maybe?.text ?? "nil", next?.text ?? "nil"]).joined(separator: "|")
    }
}
final class Deep: Shelf {
    override var made: Crate { get { events.append("deep"); return super.made } set { events.append("deep set"); super.made = newValue } }
    override var watched: Crate { didSet { events.append("deep watched") } }
}
func summed(_ text: String) -> Int { text.utf8.reduce(7) { ($0 &* 31 &+ Int($1)) % 1_000_007 } }
"""

STEPS = {
    "Parcel": [
        (".n", "Int"), (".watched", "Int"), (".half", "Int"), (".list", "[Int]"), (".note", "String?"),
        (".spare", "[Int]"),
    ],
    "Crate": [
        (".n", "Int"), (".fixed[{third}]", "Int"), (".grid[{third}][{third}]", "Int"), (".marks[{key}]", "Int?"),
        (".marks[{key}, default: {n}]", "Int"), (".pair.left", "Int"), (".pair.1", "Parcel"), (".inner", "Parcel?"),
        (".seen", "[Int]"), (".guarded", "Parcel?"), (".kept", "Parcel"), (".first", "Parcel"), ("[{n}]", "Int"),
        ("[parcel: {n}]", "Parcel?"),
    ],
    "Shelf": [
        (".crate", "Crate"), (".watched", "Crate"), (".maybe", "Crate?"), (".made", "Crate"), (".late", "Crate"),
        (".crates[{key}]", "Crate?"), (".crates[{key}, default: Crate({n})]", "Crate"), (".row[{third}]", "Crate"),
        (".row[at: {n}]", "Crate?"), (".next", "Shelf?"), ("[{n}]", "Crate?"),
    ],
}


class Places:
    """What `Statements` offers of them."""

    def hole(self, text):
        c = self.chance
        while "{" in text:
            for name, value in [
                ("{third}", c.pick([f"third({c.below(9)})", "cursor", "here"])), ("{key}", f'key("{c.pick("abc")}")'),
                ("{n}", f"{c.pick(['noted', 'noted', 'moved'])}({c.below(9)})"),
            ]:
                text = text.replace(name, value, 1)
        return text

    def path(self, root, kind):
        """A place within a variable, and its type."""
        c, text = self.chance, root
        for _ in range(6):
            if kind.endswith("?") and kind[:-1] in STEPS and c.maybe(0.8):
                text, kind = text + "?", kind[:-1]
            elif kind in STEPS and c.maybe(0.85):
                step, kind = c.pick(STEPS[kind])
                text += self.hole(step)
            else:
                break
        return text, kind

    def change(self, place, kind):
        c = self.chance
        n = lambda: self.hole("{n}")
        plain = "?" not in place
        if kind == "Int":
            options = [f"{place} = {n()}", f"{place} &+= {n()}", f"{place} &-= {n()} &+ {n()}"]
            options += [f"bump(&{place}, by: {n()})", f"double(&{place})"] if plain else []
        elif kind == "[Int]":
            options = [f"{place}.append({n()})", f"{place} += [{n()}, {n()}]", f"{place} = [{n()}]", f"_ = {place}.popLast()",
                       f"{place}.reverse()", f"{place}.insert({n()}, at: 0)", f"{place}[at: {n()}] = {n()}",
                       f"{place}[at: {n()}]? &+= {n()}"]
        elif kind in ("Parcel", "Crate"):
            options = [f"{place}.grow({n()})", f"{place} = {kind}({n()})"]
        elif kind == "Shelf":
            options = [f"{place} = Shelf(0, {n()})"] if "." in place else [f"{place}.crate.n = {n()}"]
        elif kind == "String?":
            options = [f'{place}?.append("k")', f"{place} = nil", f'{place} = "{c.pick("xyz")}"', f'{place}? += "m"']
        elif kind == "Int?":
            options = [f"{place} = {n()}", f"{place} = nil", f"{place}? &+= {n()}"]
        else:
            made = f"Shelf(0, {n()})" if kind == "Shelf?" else f"{kind[:-1]}({n()})"
            options = [f"{place} = nil", f"{place} = {made}"]
        return c.pick(options)

    def places(self, scope):
        c = self.chance
        shelf, crate, name = c.name("shelf"), c.name("crate"), c.name("deep")
        roots = [(shelf, "Shelf"), (crate, "Crate"), (crate + "s", "Crate?"), (name, "Shelf?"), ("Shelf.common", "Crate")]
        lines = ["do {", "    var here = 1", "    func moved(_ n: Int) -> Int { here = n % 3; return n }",
                 f"    let {shelf}: Shelf = {c.pick(['Shelf', 'Deep'])}(1, {c.below(5)})",
                 f"    var {crate} = Crate({c.below(9)})", f"    var {crate}s: Crate? = {crate}",
                 f"    var {name}: Shelf? = Deep(1, {c.below(4)})"]
        for _ in range(3 + c.below(5)):
            place, kind = self.path(*c.pick(roots))
            lines.append("    " + (f"events.append(\"\\({place} as Any)\".suffix(8).description)" if kind in ("Int", "String?") and c.maybe(0.15)
                                   else self.change(place, kind)))
        lines += [f"    {name}?.crate.n &+= 1", f"    {crate}s?.n &+= 1", f"    {crate}.n &+= 1",
                  f'    print(events.joined(separator: " "), summed({shelf}.text), summed({crate}.text), summed({crate}s?.text ?? ""), summed({name}?.text ?? ""))',
                  "    events = []", "}"]
        return lines

"""What a generated program declares: structs, enums, functions and the few helpers that keep it from trapping."""

from generics import PRELUDE as GENERIC_PRELUDE
from places import PRELUDE as PLACES_PRELUDE
from scope import DOUBLE, INT, NARROW, SCALARS, STRING, Scope, Variable, spelled

PRELUDE = """import Foundation

var log: [String] = []
enum Trouble: Error { case large(Int), odd }
func risky(_ n: Int) throws -> Int {
    if n > 500 { throw Trouble.large(n) }
    if n % 7 == 3 { throw Trouble.odd }
    return n &+ 1
}
func small(_ x: Int) -> Int { x % 1000 }
func bound(_ x: Double) -> Double { x.isNaN ? 0 : max(-1e9, min(1e9, x)) }
func boundFloat(_ x: Float) -> Float { x.isNaN ? 0 : max(-1e9, min(1e9, x)) }
func tail(_ s: String, _ n: Int) -> Substring { s[s.index(s.startIndex, offsetBy: abs(n % (s.count + 1)))...] }
func before(_ mark: Character, _ s: String) -> String { s.firstIndex(of: mark).map { String(s[..<$0]) } ?? s }
func toInt(_ x: Double) -> Int { abs(x) < 1e15 ? Int(x) : -1 }
func clip(_ s: String) -> String { String(s.prefix(24)) }
func cut<T>(_ list: [T]) -> [T] { Array(list.prefix(8)) }
func pick<T>(_ first: Bool, _ a: T, _ b: T) -> T { first ? a : b }
func bump(_ x: inout Int, by n: Int) { x = x &+ n }
func double(_ x: inout Int) { x &*= 2 }
func describe<T>(_ x: T) -> String { String("\\(x)".prefix(120)) }
extension String { var clipped: String { clip(self) } }
// Foundation's `contains`, which hides the standard library's here, finds no empty text.
extension String { func holds(_ part: String) -> Bool { part.isEmpty || contains(part) } }
extension Array {
    func at(_ i: Int) -> Element? { isEmpty ? nil : self[((i % count) + count) % count] }
}
protocol Shown {
    var stored: Int { get }
    func change(_ n: Int) -> Int
}
extension Shown {
    var label: String { "\\(type(of: self)) \\(stored)" }
    func change(_ n: Int) -> Int { stored &* 3 &- n }
}
func finish(_ name: String, _ value: String) {
    print(name, value, log.suffix(12))
    log = []
}
""" + GENERIC_PRELUDE + PLACES_PRELUDE


class Struct:
    def __init__(self, name, fields, computed, mutating, text, indexed=None):
        self.name, self.fields, self.computed, self.mutating, self.text = name, fields, computed, mutating, text
        # The field that its subscript sets, and the type.
        self.indexed = indexed


class Enum:
    def __init__(self, name, cases, computed, text):
        self.name, self.cases, self.computed, self.text = name, cases, computed, text


class Procedure:
    """A function that changes its first argument."""

    def __init__(self, name, kind, text):
        self.name, self.kind, self.text = name, kind, text


class Function:
    def __init__(self, name, parameters, result):
        self.name, self.parameters, self.result = name, parameters, result
        self.body, self.stub, self.calls = [], [], 1

    def text(self, stubbed=False):
        parameters = ", ".join(f"{label} {name}: {spelled(kind)}" for label, name, kind in self.parameters)
        body = self.stub if stubbed else self.body
        return [f"func {self.name}({parameters}) -> {spelled(self.result)} {{"] + ["    " + line for line in body] + ["}"]


class Declarations:
    def __init__(self, chance):
        self.chance = chance
        self.structs, self.enums, self.classes, self.functions, self.procedures = [], [], [], [], []
        # Structs that stand behind the protocol `Shown`, with their text.
        self.conforming = {}
        # Whether calls of generated functions may be made: not within loops, so that costs stay bounded.
        self.allows_calls = True

    def named(self, name):
        return next(d for d in self.structs + self.enums + self.classes if d.name == name)

    def callable(self, kind):
        """Functions of that result: the latest few, so that chains of calls stay short."""
        if not self.allows_calls:
            return []
        return [f for f in self.functions[-30:] if f.result == kind and f.calls < 6]

    def call(self, function, argument):
        self.pending += function.calls
        parts = [(f"{label}: " if label != "_" else "") + argument(kind) for label, _, kind in function.parameters]
        return f"{function.name}({', '.join(parts)})"

    def is_equatable(self, kind):
        """Whether values of the type surely have `==`: what is no scalar may hold a tuple."""
        if kind in SCALARS + NARROW or kind[0] == "enum":
            return True
        if kind[0] in ("array", "optional", "slice", "box", "outcome", "Pile", "Queue"):
            return self.is_equatable(kind[1])
        return False

    def add_struct(self, expressions):
        c = self.chance
        fields = [(f"field{i}", c.scalar() if c.maybe(0.7) else c.kind(self, 1)) for i in range(1 + c.below(3))]
        name = c.name("Record")
        scope = Scope(Variable(field, kind) for field, kind in fields)
        kind = c.scalar()
        lines = [f"struct {name}: Equatable {{"]
        for field, k in fields:
            is_observed = k in (INT, STRING) and c.maybe(0.3)
            observer = f' {{ didSet {{ log.append("{field} was \\(oldValue)") }} }}' if is_observed else ""
            lines.append(f"    var {field}: {spelled(k)}{observer}")
        lines += [f"    var computed: {spelled(kind)} {{ {expressions.of(kind, scope, 2)} }}"]
        inner = scope.child()
        inner.add(Variable("n", INT))
        field, changed = c.pick(fields)
        value = expressions.of(changed, inner, 2)
        value = f"pick(n > 3, {value}, {expressions.of(changed, inner, 0)})" if value == field else value
        lines += [f"    mutating func change(_ n: Int) {{ {field} = {value} }}"]
        lines += [f"    subscript(_ n: Int) -> {spelled(changed)} {{", f"        get {{ {expressions.of(changed, inner, 1)} }}",
                  f"        set {{ if n != 0 {{ {field} = newValue }} }}", "    }", "}"]
        if not all(self.is_equatable(k) for _, k in fields):
            lines[0] = f"struct {name} {{"
        self.structs.append(Struct(name, fields, [("computed", kind)], ["change"], lines, (field, changed)))

    def add_enum(self, expressions):
        c = self.chance
        name = c.name("Choice")
        cases = [("none", [])]
        for i in range(1 + c.below(3)):
            payload = [(c.pick([None, f"part{j}"]), c.scalar()) for j in range(c.below(3))]
            cases.append((f"case{i}", payload))
        kind = c.scalar()
        lines = [f"enum {name}: Equatable {{"]
        for case, payload in cases:
            parts = ", ".join((f"{label}: " if label else "") + spelled(k) for label, k in payload)
            lines.append(f"    case {case}" + (f"({parts})" if payload else ""))
        lines += [f"    var computed: {spelled(kind)} {{", "        switch self {"]
        for case, payload in cases:
            scope = Scope(Variable(f"x{i}", k) for i, (_, k) in enumerate(payload))
            pattern = f"({', '.join(f'let x{i}' for i in range(len(payload)))})" if payload else ""
            lines.append(f"        case .{case}{pattern}: return {expressions.of(kind, scope, 2)}")
        lines += ["        }", "    }", "}"]
        self.enums.append(Enum(name, cases, [("computed", kind)], lines))

    def add_class(self, expressions):
        """A class, and sometimes a subclass that overrides its method."""
        c = self.chance
        fields = [("count", INT)] + [(f"field{i}", c.scalar()) for i in range(c.below(3))]
        base = c.pick(self.classes) if self.classes and c.maybe() else None
        if base:
            fields = base.fields
        name = c.name("Object")
        scope = Scope(Variable(field, kind, mutable=True) for field, kind in fields)
        scope.add(Variable("n", INT))
        kind = c.scalar()
        lines = [f"class {name}{': ' + base.name if base else ''} {{"]
        if not base:
            parameters = ", ".join(f"{field}: {spelled(k)}" for field, k in fields)
            lines += [f"    var {field}: {spelled(k)}" for field, k in fields]
            lines += [f"    init({parameters}) {{"] + [f"        self.{field} = {field}" for field, _ in fields] + ["    }"]
        text = expressions.of(INT, scope, 2)
        lines += [
            f"    {'override ' if base else ''}func change(_ n: Int) -> Int {{",
            "        count = count &+ n" if c.maybe() or not base else "        count = super.change(n) &+ 1",
            f"        return {text}",
            "    }",
            "}",
        ]
        self.classes.append(Struct(name, fields, [], [], lines))

    def add_conforming(self, expressions):
        c = self.chance
        name = c.name("Shape")
        scope = Scope([Variable("stored", INT), Variable("n", INT)])
        lines = [f"struct {name}: Shown {{", "    var stored: Int"]
        if c.maybe(0.7):
            lines.append(f"    func change(_ n: Int) -> Int {{ {expressions.of(INT, scope, 2)} }}")
        if c.maybe():
            lines.append(f"    var label: String {{ {expressions.of(STRING, Scope(scope.of(INT)[:1]), 2)} }}")
        self.conforming[name] = lines + ["}"]

    def add_procedure(self, statements):
        c = self.chance
        kind = c.pick([INT, STRING, DOUBLE, ("array", INT), ("array", STRING), ("optional", INT)])
        name = c.name("procedure")
        scope = Scope([Variable("x", kind, mutable=True, escapes=False), Variable("n", INT)])
        lines = [f"func {name}(_ x: inout {spelled(kind)}, _ n: Int) {{"]
        for _ in range(2):
            lines += ["    " + line for line in statements.mutate(scope) + statements.trace(scope)]
        self.procedures.append(Procedure(name, kind, lines + ["}"]))

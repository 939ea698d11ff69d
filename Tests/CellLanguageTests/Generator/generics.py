"""Generic types for the generator: their declarations, expressions and statements."""

from scope import BOOL, DOUBLE, INT, STRING, Variable, spelled

PRELUDE = """
struct Box<Item> {
    var item: Item { didSet { changes += 1 } }
    private(set) var changes = 0
    init(_ item: Item) { self.item = item }
    func map<Other>(_ change: (Item) throws -> Other) rethrows -> Box<Other> { Box<Other>(try change(item)) }
    mutating func edit(_ change: (inout Item) -> Void) { change(&item) }
    subscript(_ n: Int) -> Item {
        get { item }
        set { if n > 0 { item = newValue } }
    }
}
extension Box: Equatable where Item: Equatable {}
extension Box where Item: Comparable {
    func larger(_ other: Item) -> Item { other > item ? other : item }
}
extension Box: CustomStringConvertible {
    var description: String { "Box<\\(Item.self)>(\\(item), \\(changes))" }
}
enum Outcome<Value> {
    case done(Value), failed(String)
    indirect case later(Outcome<Value>)
    func get() throws -> Value {
        switch self {
        case .done(let value): return value
        case .failed: throw Trouble.odd
        case .later(let inner): return try inner.get()
        }
    }
    func map<Other>(_ change: (Value) -> Other) -> Outcome<Other> {
        switch self {
        case let .done(value): .done(change(value))
        case let .failed(reason): .failed(reason)
        case let .later(inner): .later(inner.map(change))
        }
    }
}
// Swift's syntax library does not find the end of `"\\(try? (a).b)"`: what is tried begins with no parenthesis.
func value<T>(of outcome: Outcome<T>) throws -> T { try outcome.get() }
extension Outcome: Equatable where Value: Equatable {}
protocol Store {
    associatedtype Item
    var items: [Item] { get set }
    static var title: String { get }
    init()
    mutating func take() -> Item?
}
extension Store {
    static func of(_ items: [Item]) -> Self {
        var made = Self()
        made.items = items
        return made
    }
    var size: Int { items.count }
    mutating func put(_ item: Item) { items.append(item) }
    mutating func take() -> Item? { items.popLast() }
    func converted<Other: Store>(to other: Other.Type, _ change: (Item) -> Other.Item) -> Other { Other.of(items.map(change)) }
}
extension Store where Item: Comparable { var largest: Item? { items.max() } }
extension Store where Item == Int { var total: Int { items.reduce(0, &+) } }
struct Pile<Item>: Store {
    var items: [Item] = []
    static var title: String { "pile" }
}
struct Queue<Item>: Store {
    var items: [Item] = []
    static var title: String { "queue of \\(Item.self)" }
    mutating func take() -> Item? { items.isEmpty ? nil : items.removeFirst() }
}
extension Pile: Equatable where Item: Equatable {}
extension Queue: Equatable where Item: Equatable {}
func drained<S: Store>(_ store: S, _ limit: Int) -> [S.Item] {
    var copy = store, taken: [S.Item] = []
    while taken.count < limit, let next = copy.take() { taken.append(next) }
    return taken
}
func titles(_ stores: [any Store]) -> String { stores.map { "\\(type(of: $0).title) \\($0.size)" }.joined(separator: ", ") }
func folded<C: Collection, R>(_ items: C, _ first: R, _ next: (R, C.Element) throws -> R) rethrows -> R {
    var result = first
    for item in items.prefix(6) { result = try next(result, item) }
    return result
}
func most<S: Sequence>(_ items: S, _ other: S.Element) -> S.Element where S.Element: Comparable { items.max() ?? other }
final class Node<Item> {
    let item: Item
    var next: Node<Item>?
    private(set) lazy var list: [Item] = [item] + (next?.list ?? [])
    init(_ item: Item, _ next: Node<Item>? = nil) { (self.item, self.next) = (item, next) }
    static func chain(_ items: [Item]) -> Node<Item>? { items.reversed().reduce(nil) { Node($1, $0) } }
}
extension Node where Item == Int {
    var total: Int { item &+ (next.map(\\.total) ?? 0) }
}
func compose<A, B, C>(_ first: @escaping (A) -> B, _ second: @escaping (B) -> C) -> (A) -> C { { second(first($0)) } }
func adder(_ n: Int) -> (Int) -> Int { { $0 &+ n } }
func attempt<T>(_ body: () throws -> T) -> T? { try? body() }
func part<T>(_ list: [T], _ from: Int, _ to: Int) -> ArraySlice<T> {
    let low = abs(from % (list.count + 1)), high = abs(to % (list.count + 1))
    return list[min(low, high)..<max(low, high)]
}
func which(_ x: Int) -> String { "int" }
func which(_ x: Double) -> String { "double" }
func which(_ x: String?) -> String { "text or none" }
func which(_ x: [Int]) -> String { "ints" }
func which<T>(_ x: T) -> String { "any" }
func which<T: Comparable>(_ x: T) -> String { "ordered" }
func which<T>(_ x: [T]) -> String { "array" }
func which<T: Store>(_ x: T) -> String { "store" }
func which(_ x: some Collection<String>) -> String { "texts" }
"""

STORES = ["Pile", "Queue"]
GENERIC = ["box", "outcome", *STORES]


class Generics:
    """What `Expressions` offers of them."""

    def generic(self, kind, scope, depth):
        """Options for an expression of the type."""
        a = lambda k: self.of(k, scope, depth - 1)
        options = []
        if kind == INT:
            options += self.generic_ints(a)
        elif kind == STRING:
            options += self.generic_strings(a)
        elif kind == BOOL:
            options += self.generic_bools(a)
        elif kind[0] == "array":
            options += self.generic_arrays(kind, a)
        elif kind[0] == "optional":
            options += self.generic_optionals(kind, a)
        elif kind[0] in GENERIC:
            options += self.generic_values(kind, a, scope, depth)
        if kind[0] in ("set", "dictionary", "any", "class", "function"):
            return options
        options += [
            (1, lambda: f"{a(('box', kind))}.item"),
            (1, lambda: f"((try? value(of: {a(('outcome', kind))})) ?? {a(kind)})"),
            (1, lambda: f"{a(('box', kind))}[{a(INT)}]"),
        ]
        if kind in (INT, STRING, DOUBLE):
            sequence = self.chance.pick(["array", "slice", "set"])
            options.append((1, lambda: f"most({a((sequence, kind))}, {a(kind)})"))
            options.append((1, lambda: f"{a(('box', kind))}.larger({a(kind)})"))
        return options

    def store(self):
        return (self.chance.pick(STORES), self.chance.scalar())

    def generic_ints(self, a):
        return [
            (1, lambda: f"{a(self.store())}.size"),
            (1, lambda: f"{a((self.chance.pick(STORES), INT))}.total"),
            (1, lambda: f"{a(('box', self.chance.scalar()))}.changes"),
            (1, lambda: f"adder({a(INT)})({a(INT)})"),
            (1, lambda: f"compose(small, adder({a(INT)}))({a(INT)})"),
            (1, lambda: f"((try? risky({a(INT)})) ?? {a(INT)})"),
            (1, lambda: f"(Node.chain({a(('array', INT))})?.total ?? {a(INT)})"),
        ]

    def generic_strings(self, a):
        c = self.chance
        shown = c.kind(self.declarations, 1)
        concrete = c.pick([c.scalar(), ("array", c.scalar()), ("box", c.scalar()), ("slice", c.scalar()), self.store()])
        return [
            (3, lambda: f"which({a(shown)})"),
            (1, lambda: f"titles([{a(self.store())}, {a(self.store())}])"),
            (1, lambda: f"{spelled(self.store())}.title"),
            (1, lambda: f"\"\\(type(of: {a(concrete)}))\""),
        ]

    def generic_bools(self, a):
        c = self.chance
        item = c.pick([INT, STRING])
        kinds = [(kind, c.scalar()) for kind in ("array", "slice", *GENERIC)]
        same = c.pick([*kinds, ("set", item)])
        return [(2, lambda: f"({a(same)} {c.pick(['==', '!='])} {a(same)})")]

    def generic_arrays(self, kind, a):
        c = self.chance
        item = kind[1]
        options = [
            (1, lambda: f"drained({a((c.pick(STORES), item))}, {a(INT)})"),
            (1, lambda: f"{a((c.pick(STORES), item))}.items"),
            (1, lambda: f"(Node.chain({a(kind)})?.list ?? {a(kind)})"),
        ]
        for declared, fields in self.having(item):
            options.append((1, lambda d=declared, f=fields: f"{a(('array', ('struct', d.name)))}.map(\\.{c.pick(f)})"))
        return options

    def generic_optionals(self, kind, a):
        c = self.chance
        item = kind[1]
        options = [
            (1, lambda: f"(try? value(of: {a(('outcome', item))}))"),
            (1, lambda: f"attempt {{ try {a(('outcome', item))}.get() }}"),
        ]
        if item in (INT, STRING, DOUBLE):
            options.append((1, lambda: f"{a((c.pick(STORES), item))}.largest"))
        if item == INT:
            options.append((1, lambda: f"(try? risky({a(INT)}))"))
        for declared, fields in self.having(item):
            options.append((2, lambda d=declared, f=fields: f"({a(('optional', ('struct', d.name)))}?.{c.pick(f)})"))
        return options

    def having(self, kind):
        """Structs with properties of the type, and the properties' names."""
        for declared in self.declarations.structs:
            names = [name for name, t in declared.fields + declared.computed if t == kind]
            if names:
                yield declared, names

    def generic_values(self, kind, a, scope, depth):
        c = self.chance
        source, store = c.scalar(), self.store()
        changed = lambda item: self.short_closure(item, kind[1], scope, depth - 1)
        options = [(3, lambda: self.build(kind, scope, depth - 1))]
        if kind[0] in ("box", "outcome"):
            options.append((2, lambda: f"{a((kind[0], source))}.map {changed(source)}"))
        if kind[0] == "outcome":
            options.append((1, lambda: f"Outcome.later({a(kind)})"))
        if kind[0] in STORES:
            options.append((1, lambda: f"{kind[0]}.of({a(('array', kind[1]))})"))
            options.append((1, lambda: f"{a(store)}.converted(to: {spelled(kind)}.self) {changed(store[1])}"))
        return options

    def build_generic(self, kind, part):
        c = self.chance
        match kind[0]:
            case "box":
                return f"Box({part(kind[1])})"
            case "outcome":
                done = f".done({part(kind[1])})"
                failed = f'.failed("{c.pick(["late", "lost"])}")'
                return c.pick([f"Outcome{done}", f"Outcome{done}", spelled(kind) + failed, f"{spelled(kind)}.later({done})"])
        items = ", ".join(part(kind[1]) for _ in range(c.below(4)))
        return f"{spelled(kind)}(items: [{items}])"


class GenericStatements:
    """Changes in place, and what unfolds them."""

    def change_box(self, v, value):
        kind = v.kind[1]
        options = [f"{v.name}.item = {value(kind)}", f"{v.name}[{value(INT)}] = {value(kind)}"]
        if kind == INT:
            options += [
                f"{v.name}.edit {{ $0 = $0 &+ {value(INT)} }}",
                f"{v.name}.item &-= {value(INT)}",
                f"bump(&{v.name}.item, by: {value(INT)})",
                f"double(&{v.name}[1])",
            ]
        return options

    def change_outcome(self, v, value):
        return [f"{v.name} = {value(v.kind)}"]

    def change_store(self, v, value):
        return [
            f"{v.name}.put({value(v.kind[1])})",
            f"log.append(describe({v.name}.take()))",
            f"while let next = {v.name}.take() {{ log.append(describe(next)) }}",
            f"{v.name}.items += {value(('array', v.kind[1]))}",
        ]

    def outcome_switch(self, scope, level, labels):
        c = self.chance
        kind, name = c.scalar(), c.name("e")
        inner = scope.child()
        inner.add(Variable(name, kind))
        lines = [f"switch ({self.of(('outcome', kind), scope, 2)}) {{"]
        lines += [f"case .done(let {name}), .later(.done(let {name})):", *self.inside(inner, level, labels)]
        lines += ["case .failed(let reason):", "    log.append(reason)", "case .later:"]
        return [*lines, *self.inside(scope, level, labels), "}"]

    def several(self, scope):
        """A loop over values behind a protocol."""
        items = [self.expressions.build(("any", "Shown"), scope, 2) for _ in range(3)]
        name = self.chance.name("o")
        inner = scope.child()
        inner.add(Variable(name, ("any", "Shown")))
        return [
            f"for {name} in [{', '.join(items)}] as [any Shown] {{",
            f"    log.append({name}.label)",
            f"    log.append(describe({self.of(INT, inner, 2)}))",
            "}",
        ]

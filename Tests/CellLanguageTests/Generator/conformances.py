"""Protocols that refine one another, what their extensions do by default, and types that conform to them.

Which member meets a requirement hangs on what a type says itself, on how special the defaults are, and on where the type
was made to conform; which one a call means hangs on what is known of the type where it stands.
"""

METHODS = ["name", "speed", "noise"]


class Conformances:
    """A chain of protocols, types that conform to some of it, and a function that asks all of them."""

    def __init__(self, chance, number):
        self.chance, self.number = chance, number
        self.depth = 2 + chance.below(3)
        self.protocols = [f"Chain{number}x{level}" for level in range(self.depth)]

    def asked(self, method):
        """The level at which a method is first asked for: all defaults stand at it or above."""
        return {"name": 0, "speed": 0, "noise": self.depth // 2}[method]

    def declarations(self):
        c, lines = self.chance, []
        self.special = {}
        for level, name in enumerate(self.protocols):
            above = f": {self.protocols[level - 1]}" if level else ""
            lines.append(f"protocol {name}{above} {{")
            if level == 0:
                lines += ["    associatedtype Item", "    var item: Item { get }", "    var label: String { get }",
                          "    static var kind: String { get }"]
            for method in METHODS:
                if self.asked(method) == level or self.asked(method) < level and c.maybe(0.3):
                    lines.append(f"    func {method}() -> String")
            lines.append("}")
            members = [f'var label: String {{ "{name}.label" }}'] if level == 0 or c.maybe(0.4) else []
            members += [f'static var kind: String {{ "{name}.kind" }}'] if level == 0 or c.maybe(0.4) else []
            # Not asked for: what is called hangs on the static type alone.
            members.append(f'func plain() -> String {{ "{name}.plain \\(name()) \\(label)" }}')
            for method in METHODS:
                if self.asked(method) == level or self.asked(method) < level and c.maybe(0.4):
                    members.append(f'func {method}() -> String {{ "{name}.{method}" }}')
                    self.special[method] = name
            lines += [f"extension {name} {{"] + ["    " + member for member in members] + ["}"]
        # More special than any other: for some of the types of the last protocol that has a default at all.
        for method, name in self.special.items():
            chain = c.pick([[], ["Equatable"], ["Equatable", "Hashable"], ["Hashable", "Hashable & CustomStringConvertible"]])
            for bound in chain:
                text = bound.replace(" & ", "+")
                lines += [f"extension {name} where Self: {bound} {{",
                          f'    func {method}() -> String {{ "{name} {text} {method}" }}', "}"]
            if not chain and c.maybe(0.5):
                lines += [f"extension {name} where Item == Int {{", f'    func {method}() -> String {{ "{name} Int {method}" }}', "}"]
        return lines + self.types()

    def own(self, type):
        """Members that a type has itself."""
        c = self.chance
        members = [f'func {method}() -> String {{ "{type}.{method}" }}' for method in METHODS if c.maybe(0.3)]
        if c.maybe(0.3):
            members.append(f'var label: String {{ "{type}.label" }}')
        if c.maybe(0.2):
            members.append(f'func plain() -> String {{ "{type}.plain" }}')
        return members

    def types(self):
        c, lines = self.chance, []
        self.values = []
        for index in range(4):
            level = c.below(self.depth)
            extra = c.pick(["", "", ", Equatable", ", Hashable", ", Hashable, CustomStringConvertible"])
            conforms = self.protocols[level] if c.maybe(0.6) else ", ".join(self.protocols[: level + 1])
            name, kind = f"Made{self.number}x{index}", c.pick(["struct", "struct", "generic", "class", "enum"])
            shown = ['var description: String { "shown" }'] if "Custom" in extra else []
            if kind == "generic":
                held = c.pick(["1", '"x"', "[1]", "2.5"])
                item = extra and (": Hashable" if "Hashable" in extra else ": Equatable") or ""
                lines += [f"struct {name}<Item{item}>: {conforms}{extra} {{", "    let item: Item"]
                lines += ["    " + member for member in self.own(name) + shown] + ["}"]
                if c.maybe(0.5):
                    # Known where the item is, not where the type was made to conform.
                    lines += [f"extension {name} where Item == Int {{", f'    func {c.pick(METHODS)}() -> String {{ "{name} of Int" }}', "}"]
                self.values.append((f"{name}(item: {held})", level))
            elif kind == "struct":
                item = c.pick(["let item = 1", 'let item = "x"', "var item: [Int] { [2] }"])
                lines += [f"struct {name}: {conforms}{extra} {{", "    " + item]
                lines += ["    " + member for member in self.own(name) + shown] + ["}"]
                self.values.append((f"{name}()", level))
            elif kind == "enum":
                lines += [f"enum {name}: {conforms}{extra.replace(', Equatable', '').replace(', Hashable', '')} {{", "    case only",
                          "    var item: Int { 3 }"]
                lines += ["    " + member for member in self.own(name) + shown] + ["}"]
                self.values.append((f"{name}.only", level))
            else:
                members = self.own(name)
                lines += [f"class {name}: {conforms} {{", "    let item = 1"] + ["    " + member for member in members] + ["}"]
                self.values.append((f"{name}()", level))
                if c.maybe(0.6):
                    lines += [f"final class {name}Sub: {name} {{"]
                    for method in METHODS:
                        if c.maybe(0.4):
                            word = "override " if any(f"func {method}()" in member for member in members) else ""
                            lines.append(f'    {word}func {method}() -> String {{ "{name}Sub.{method}" }}')
                    lines.append("}")
                    self.values.append((f"{name}Sub()", level))
        return lines

    def use(self):
        """A function that asks every value all it can be asked, knowing less and less of its type."""
        lines, inner = [], []
        for level, name in enumerate(self.protocols):
            asked = [method for method in METHODS if self.asked(method) <= level]
            calls = ", ".join([f"value.{method}()" for method in asked] + ["value.label", "value.plain()", "Value.kind"])
            lines += [f"func ask{self.number}x{level}<Value: {name}>(_ value: Value) {{", f"    print({calls})", "}"]
        for value, level in self.values:
            asked = [method for method in METHODS if self.asked(method) <= level]
            inner.append("    do {")
            inner.append(f"        let value = {value}")
            inner.append("        print(" + ", ".join([f"value.{method}()" for method in asked] + ["value.label", "value.plain()", "type(of: value).kind"]) + ")")
            for below in range(level + 1):
                name = self.protocols[below]
                known = [method for method in METHODS if self.asked(method) <= below]
                inner.append(f"        ask{self.number}x{below}(value)")
                inner.append(f"        let behind{below}: any {name} = value")
                inner.append(f"        print({', '.join([f'behind{below}.{method}()' for method in known] + [f'behind{below}.label', f'behind{below}.plain()', f'type(of: behind{below}).kind'])})")
            inner.append("    }")
        first = self.protocols[0]
        inner.append(f"    let all: [any {first}] = [{', '.join(value for value, _ in self.values)}]")
        inner.append('    print(all.map { $0.name() }.joined(separator: ","), all.map(\\.label), all.map { $0.plain().count })')
        return lines + [f"func chain{self.number}() {{"] + inner + ["}", f"chain{self.number}()"]

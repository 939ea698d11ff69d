"""Sets, dictionaries and slices for the generator. Sets and dictionaries have no order: they are never printed whole."""

from scope import BOOL, INT, SCALARS, STRING, spelled


class Containers:
    """What `Expressions` offers of them."""

    def container(self, kind, scope, depth):
        """Options for an expression of the type."""
        a = lambda k: self.of(k, scope, depth - 1)
        if kind == INT:
            return self.container_ints(a, scope, depth)
        if kind == BOOL:
            return self.container_bools(a)
        if kind == STRING:
            return [(1, lambda: f"folded({a(('slice', STRING))}, {a(STRING)}) {{ clip($0 + $1) }}")]
        match kind[0]:
            case "array":
                return self.container_arrays(kind, a, scope, depth)
            case "optional":
                return [
                    (1, lambda: f"{a(('slice', kind[1]))}.{self.chance.pick(['first', 'last'])}"),
                    (1, lambda: f"{a(('dictionary', kind[1]))}[{a(STRING)}]"),
                ]
            case "set":
                return self.sets(kind, a, scope)
            case "dictionary":
                return self.dictionaries(kind, a)
            case "slice":
                return self.slices(kind, a, scope, depth)
        return []

    def container_ints(self, a, scope, depth):
        c = self.chance
        item = c.scalar()
        sequence = (c.pick(["array", "slice"]), item)
        return [
            (1, lambda: f"{a(('set', c.pick([INT, STRING])))}.count"),
            (1, lambda: f"{a(('slice', item))}.{c.pick(['count', 'startIndex', 'endIndex'])}"),
            (1, lambda: f"folded({a(sequence)}, {a(INT)}) {self.pair_closure(INT, item, INT, scope, depth)}"),
            (1, lambda: f"{a(('dictionary', INT))}.values.reduce({a(INT)}, &+)"),
            (1, lambda: f"{a(('dictionary', item))}.count"),
        ]

    def container_bools(self, a):
        c = self.chance
        item = c.pick([INT, STRING])
        compared = c.pick(["isSubset(of", "isSuperset(of", "isDisjoint(with"])
        return [
            (1, lambda: f"{a(('set', item))}.contains({a(item)})"),
            (1, lambda: f"{a(('set', item))}.{compared}: {a(('set', item))})"),
            (1, lambda: f"({a(('dictionary', INT))}[{a(STRING)}] != nil)"),
        ]

    def container_arrays(self, kind, a, scope, depth):
        c = self.chance
        item, source = kind[1], c.scalar()
        options = [
            (2, lambda: f"Array({a(('slice', item))})"),
            (1, lambda: f"{a(('slice', source))}.map {self.short_closure(source, item, scope, depth - 1)}"),
            (1, lambda: f"{a(('slice', item))}.filter {self.short_closure(item, BOOL, scope, depth - 1)}"),
            (1, lambda: f"{a(('array', source))}.enumerated().map {self.pair_closure(INT, source, item, scope, depth)}"),
        ]
        if item in (INT, STRING):
            options.append((2, lambda: f"{a(('set', item))}.sorted()"))
        if item == STRING:
            options.append((2, lambda: f"{a(('dictionary', c.scalar()))}.keys.sorted()"))
        if item in SCALARS or item[0] in ("struct", "enum"):
            options.append((2, lambda: f"{a(('dictionary', item))}.sorted {{ $0.key < $1.key }}.map(\\.value)"))
        return options

    def sets(self, kind, a, scope):
        c = self.chance
        operation = lambda: c.pick(["union", "intersection", "subtracting", "symmetricDifference"])
        return [
            (3, lambda: self.build(kind, scope, 1)),
            (2, lambda: f"{a(kind)}.{operation()}({a(kind)})"),
            (2, lambda: f"Set({a(('array', kind[1]))})"),
            (1, lambda: f"{a(kind)}.filter {{ $0 {c.pick(['<', '>', '!='])} {self.literal(kind[1], scope)} }}"),
        ]

    def dictionaries(self, kind, a):
        c = self.chance
        kept = lambda: c.pick(["$1", "first, _ in first"])
        return [
            (1, lambda: f"{a(kind)}.filter {{ $0.key {c.pick(['<', '>', '!='])} \"b\" }}"),
            (1, lambda: f"{a(kind)}.merging({a(kind)}) {{ {kept()} }}"),
            (1, lambda: f"Dictionary(zip({a(('array', STRING))}, {a(('array', kind[1]))}), uniquingKeysWith: {{ {kept()} }})"),
        ]

    def slices(self, kind, a, scope, depth):
        c = self.chance
        whole = ("array", kind[1])
        return [
            (3, lambda: self.build(kind, scope, depth - 1)),
            (3, lambda: f"part({a(whole)}, {a(INT)}, {a(INT)})"),
            (2, lambda: f"{a(c.pick([whole, kind]))}.{c.pick(['prefix(3)', 'suffix(2)', 'dropFirst()', 'dropLast(2)'])}"),
            (1, lambda: f"{a(c.pick([whole, kind]))}.prefix(while: {self.short_closure(kind[1], BOOL, scope, depth - 1)})"),
        ]

    def build_container(self, kind, part):
        items = ", ".join(part(kind[1]) for _ in range(self.chance.below(5)))
        if kind[0] == "slice":
            return f"([{items}] as {spelled(('array', kind[1]))})[...]"
        return f"([{items}] as {spelled(kind)})"


class ContainerStatements:
    """Changes in place."""

    def change_set(self, v, value):
        item = value(v.kind[1])
        return [
            f"{v.name}.insert({item})",
            f"log.append(describe({v.name}.insert({item}).inserted))",
            f"log.append(describe({v.name}.remove({item})))",
            f"{v.name}.formUnion({value(v.kind)})",
            f"{v.name}.subtract({value(('array', v.kind[1]))})",
        ]

    def change_dictionary(self, v, value):
        key, kind = value(STRING), v.kind[1]
        options = [
            f"{v.name}[{key}] = {value(kind)}",
            f"{v.name}[{key}] = nil",
            f"log.append(describe({v.name}.removeValue(forKey: {key})))",
            f"log.append(describe({v.name}.updateValue({value(kind)}, forKey: {key})))",
        ]
        if kind == INT:
            options += [
                f"{v.name}[{key}, default: {value(INT)}] &+= {value(INT)}",
                f"{v.name}[{key}]? &*= 3",
                f"for (key, n) in {v.name}.sorted(by: {{ $0.key < $1.key }}) {{ log.append(\"\\(key)\\(n)\") }}",
            ]
        if kind[0] == "array":
            options += [f"{v.name}[{key}, default: []].append({value(kind[1])})", f"{v.name}[{key}]?.reverse()"]
        return options

    def change_slice(self, v, value):
        item = value(v.kind[1])
        return [
            f"{v.name}.append({item})",
            f"if let at = {v.name}.indices.first {{ {v.name}[at] = {item} }}",
            f"{v.name} = {v.name}.dropFirst()",
            f"log.append(describe({v.name}.popLast()))",
            f"{v.name} += {value(('array', v.kind[1]))}",
        ]

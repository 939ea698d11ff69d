"""Random expressions of a wanted type. None of them traps, whatever its operands' values."""

import re

from containers import Containers
from generics import Generics
from narrow import Numbers
from scope import BOOL, DOUBLE, INT, NARROW, SCALARS, STRING, Scope, Variable, spelled
from text import Text

WORDS = ["", "a", "b", "ab", "hello", "Zed", "é", "x y", "42", "-7", "swift", "naïve", "🇳🇴", "tea, milk", "3.5"]


class Expressions(Containers, Generics, Numbers, Text):
    def __init__(self, chance, declarations):
        self.chance, self.declarations = chance, declarations

    def of(self, kind, scope, depth):
        """An expression of the type. With depth 0, a literal or a variable."""
        known = scope.of(kind)
        if known and (depth <= 0 or self.chance.maybe(0.3)):
            return self.chance.pick(known).name
        if depth <= 0:
            return self.literal(kind, scope)
        options = [(2, lambda: self.literal(kind, scope)), (1, lambda: self.ternary(kind, scope, depth))]
        options += self.members(kind, scope)
        options += self.calls(kind, scope, depth)
        for family in (self.container, self.generic, self.number, self.text):
            options += family(kind, scope, depth)
        if kind in SCALARS:
            options += {INT: self.ints, DOUBLE: self.doubles, BOOL: self.bools, STRING: self.strings}[kind](scope, depth)
        elif kind[0] == "array":
            options += self.arrays(kind, scope, depth)
        elif kind[0] == "optional":
            options += self.optionals(kind, scope, depth)
        elif kind[0] in ("tuple", "struct", "enum", "dictionary", "class", "any"):
            options.append((4, lambda: self.build(kind, scope, depth - 1)))
        elif kind[0] == "function":
            options.append((4, lambda: self.closure(kind[1], kind[2], scope.escaping(), depth - 1)))
        return self.chance.weighted(options)()

    def literal(self, kind, scope):
        c = self.chance
        if kind == INT:
            return c.pick(["0", "1", "2", "3", "5", "10", "(-1)", "(-4)", "17", "100", "255", "0x1F", "1_000", "Int.max", "Int.min"])
        if kind == DOUBLE:
            return c.pick(["0.0", "1.0", "0.5", "0.1", "2.5", "(-1.5)", "3.25", "100.0", "1e-3", "12.75", "(-0.25)"])
        if kind == BOOL:
            return c.pick(["true", "false"])
        if kind == STRING:
            return '"' + c.pick(WORDS) + '"'
        if kind in NARROW:
            return self.number_literal(kind)
        if kind[0] == "optional":
            return f"({self.literal(kind[1], scope)} as {spelled(kind)})" if c.maybe(0.7) else f"(nil as {spelled(kind)})"
        return self.build(kind, scope, 0)

    def build(self, kind, scope, depth):
        """A value put together from its parts."""
        c = self.chance
        part = lambda k: self.of(k, scope, depth)
        match kind[0]:
            case "array":
                items = [part(kind[1]) for _ in range(c.below(5))]
                return f"([{', '.join(items)}] as {spelled(kind)})"
            case "tuple":
                return "(" + ", ".join((f"{label}: " if label else "") + part(t) for label, t in kind[1]) + ")"
            case "dictionary":
                keys = c.random.sample(["a", "b", "c", "d"], c.below(4))
                items = ", ".join(f'"{key}": {part(kind[1])}' for key in keys)
                return f"([{items or ':'}] as {spelled(kind)})"
            case "struct" | "class":
                fields = self.declarations.named(kind[1]).fields
                return kind[1] + "(" + ", ".join(f"{name}: {part(t)}" for name, t in fields) + ")"
            case "enum":
                name, payload = c.pick(self.declarations.named(kind[1]).cases)
                values = ", ".join((f"{label}: " if label else "") + part(t) for label, t in payload)
                return f"{kind[1]}.{name}" + (f"({values})" if payload else "")
            case "any":
                conforming = c.pick(list(self.declarations.conforming))
                return f"{conforming}(stored: {part(INT)})"
            case "function":
                return self.closure(kind[1], kind[2], scope.escaping(), depth)
            case "set" | "slice":
                return self.build_container(kind, part)
        return self.build_generic(kind, part)

    def ternary(self, kind, scope, depth):
        parts = (self.of(BOOL, scope, depth - 1), self.of(kind, scope, depth - 1), self.of(kind, scope, depth - 1))
        return "({} ? {} : {})".format(*parts)

    def closure(self, parameters, result, scope, depth):
        names = [self.chance.name("p") for _ in parameters]
        inner = Scope(scope.variables)
        for name, kind in zip(names, parameters):
            inner.add(Variable(name, kind))
        written = ", ".join(f"{name}: {spelled(kind)}" for name, kind in zip(names, parameters))
        return f"{{ ({written}) -> {spelled(result)} in {self.of(result, inner, min(depth, 2))} }}"

    def short_closure(self, item, result, scope, depth):
        """`{ x in … }`, typed by its context."""
        name = self.chance.name("x")
        inner = scope.child()
        inner.add(Variable(name, item))
        text = self.of(result, inner, min(depth, 2))
        if "{" not in text and re.search(rf"\b{name}\b", text) and self.chance.maybe():
            return "{ " + re.sub(rf"\b{name}\b", "$0", text) + " }"
        return f"{{ {name} in {text} }}"

    def pair_closure(self, first, second, result, scope, depth):
        """`{ x, y in … }`, typed by its context."""
        names = [self.chance.name("x"), self.chance.name("y")]
        inner = scope.child()
        for name, kind in zip(names, (first, second)):
            inner.add(Variable(name, kind))
        return f"{{ {', '.join(names)} in {self.of(result, inner, min(depth - 1, 2))} }}"

    def members(self, kind, scope):
        """Fields, tuple elements and properties of that type, of variables that can be seen."""
        found = []
        for v in scope.variables:
            if v.kind[0] == "tuple":
                found += [f"{v.name}.{label or i}" for i, (label, t) in enumerate(v.kind[1]) if t == kind]
            elif v.kind[0] in ("struct", "class"):
                declared = self.declarations.named(v.kind[1])
                found += [f"{v.name}.{name}" for name, t in declared.fields + declared.computed if t == kind]
            elif v.kind[0] == "any":
                found += [f"{v.name}.{name}" for name, t in (("stored", INT), ("label", STRING)) if t == kind]
            elif v.kind[0] == "enum":
                found += [f"{v.name}.{name}" for name, t in self.declarations.named(v.kind[1]).computed if t == kind]
        return [(4, lambda: self.chance.pick(found))] if found else []

    def calls(self, kind, scope, depth):
        """Calls of closures and functions that give the type."""
        options = []
        closures = [v for v in scope.variables if v.kind[0] == "function" and v.kind[2] == kind]
        if closures:
            closure = self.chance.pick(closures)
            options.append((3, lambda: f"{closure.name}({self.arguments(closure.kind[1], scope, depth)})"))
        objects = [v for v in scope.variables if v.kind[0] in ("class", "any")] if kind == INT else []
        if objects:
            options.append((3, lambda: f"{self.chance.pick(objects).name}.change({self.of(INT, scope, depth - 1)})"))
        functions = self.declarations.callable(kind)
        if functions:
            function = self.chance.pick(functions)
            options.append((2, lambda: self.declarations.call(function, lambda t: self.of(t, scope, depth - 1))))
        if kind in SCALARS or kind[0] in ("array", "struct"):
            options.append((1, lambda: f"pick({self.arguments((BOOL, kind, kind), scope, depth)})"))
        return options

    def arguments(self, kinds, scope, depth):
        return ", ".join(self.of(kind, scope, depth - 1) for kind in kinds)

    def ints(self, scope, depth):
        c = self.chance
        a = lambda kind=INT: self.of(kind, scope, depth - 1)
        item = c.scalar()
        return [
            (4, lambda: f"({a()} {c.pick(['&+', '&-', '&*', '&', '|', '^'])} {a()})"),
            (4, lambda: f"(small({a()}) {c.pick(['+', '-', '*'])} small({a()}))"),
            (2, lambda: f"({a()} {c.pick(['/', '%'])} {c.pick(['2', '3', '7', '10', '(-3)'])})"),
            (1, lambda: f"({a()} {c.pick(['<<', '>>', '&<<', '&>>'])} {c.pick(['1', '3', '8', '63', '70', '(-2)'])})"),
            (1, lambda: f"{c.pick(['~', '-'])}small({a()})"),
            (1, lambda: f"abs(small({a()}))"),
            (1, lambda: f"{c.pick(['min', 'max'])}({a()}, {a()})"),
            (2, lambda: f"{a(STRING)}.count"),
            (2, lambda: f"{a(('array', item))}.count"),
            (1, lambda: f"{a(('array', INT))}.reduce({a()}) {{ $0 &+ $1 }}"),
            (1, lambda: f"({a(('array', INT))}.{c.pick(['first', 'last', 'min()', 'max()'])} ?? {a()})"),
            (1, lambda: f"({a(('array', INT))}.firstIndex(of: {a()}) ?? -1)"),
            (1, lambda: f"({a(('optional', INT))} ?? {a()})"),
            (1, lambda: f"({a(('array', INT))}.at({a()}) ?? {a()})"),
            (1, lambda: f"toInt({a(DOUBLE)})"),
            (1, lambda: f"Int({c.pick(['UInt8', 'Int8', 'Int32', 'UInt32'])}(truncatingIfNeeded: {a()}))"),
            (1, lambda: f"({a()} as Int).{c.pick(['signum()', 'nonzeroBitCount', 'leadingZeroBitCount'])}"),
            (1, lambda: f"({a(('dictionary', INT))}[{a(STRING)}] ?? {a()})"),
        ]

    def doubles(self, scope, depth):
        c = self.chance
        a = lambda kind=DOUBLE: self.of(kind, scope, depth - 1)
        return [
            (5, lambda: f"bound({a()} {c.pick(['+', '-', '*', '/'])} {a()})"),
            (2, lambda: f"bound(Double({a(INT)}))"),
            (1, lambda: f"(-{a()})"),
            (1, lambda: f"{c.pick(['min', 'max'])}({a()}, {a()})"),
            (1, lambda: f"abs({a()}).squareRoot()"),
            (1, lambda: f"{a()}.rounded({c.pick(['', '.up', '.down', '.towardZero'])})"),
            (1, lambda: f"{c.pick(['sin', 'cos', 'tanh', 'atan', 'floor', 'ceil'])}({a()})"),
            (1, lambda: f"{a(('array', DOUBLE))}.reduce({a()}) {{ bound($0 {c.pick(['+', '*', '-'])} $1) }}"),
            (1, lambda: f"({a(('optional', DOUBLE))} ?? {a()})"),
            (1, lambda: f"bound({a()}.truncatingRemainder(dividingBy: 3.5))"),
        ]

    def bools(self, scope, depth):
        c = self.chance
        a = lambda kind=BOOL: self.of(kind, scope, depth - 1)
        compared = c.scalar()
        item = c.scalar()
        return [
            (3, lambda: f"({a()} {c.pick(['&&', '||', '==', '!='])} {a()})"),
            (2, lambda: f"!({a()})"),
            (5, lambda: f"({a(INT)} {c.pick(['<', '<=', '>', '>=', '==', '!='])} {a(INT)})"),
            (2, lambda: f"({a(compared)} {c.pick(['==', '!='])} {a(compared)})"),
            (1, lambda: f"({a(STRING)} {c.pick(['<', '>', '<=', '>='])} {a(STRING)})"),
            (1, lambda: f"(bound({a(DOUBLE)}) {c.pick(['<', '>', '<=', '>='])} {a(DOUBLE)})"),
            (1, lambda: f"{a(('array', item))}.isEmpty"),
            (1, lambda: f"{a(('array', item))}.contains({a(item)})"),
            (1, lambda: f"{a(('array', INT))}.{c.pick(['allSatisfy', 'contains'])} {self.short_closure(INT, BOOL, scope, depth - 1)}"),
            (1, lambda: f"{a(STRING)}.{c.pick(['hasPrefix', 'hasSuffix', 'holds'])}({a(STRING)})"),
            (1, lambda: f"({a(('optional', item))} {c.pick(['==', '!='])} nil)"),
            (1, lambda: f"(1...9).contains({a(INT)})"),
        ]

    def strings(self, scope, depth):
        c = self.chance
        a = lambda kind=STRING: self.of(kind, scope, depth - 1)
        shown = c.kind(self.declarations, 1)
        return [
            (3, lambda: f"clip({a()} + {a()})"),
            (5, lambda: f'clip("{c.pick(WORDS)}\\({self.shown(shown, scope, depth - 1)})\\({a()})")'),
            (1, lambda: f"{a()}.{c.pick(['uppercased', 'lowercased'])}()"),
            (1, lambda: f"String({a()}.{c.pick(['reversed()', 'prefix(2)', 'dropFirst()', 'suffix(3)', 'sorted()'])})"),
            (1, lambda: f"{a(('array', STRING))}.joined(separator: {a()}).clipped"),
            (1, lambda: f"String({a(INT)}, radix: {c.pick(['2', '16', '36'])})"),
            (1, lambda: f"String({a(c.pick([INT, DOUBLE, BOOL]))})"),
            (1, lambda: f"String(repeating: {a()}, count: abs({a(INT)} % 4)).clipped"),
            (1, lambda: f"({a(('optional', STRING))} ?? {a()})"),
            (1, lambda: f"({a()}.first.map {{ String($0) }} ?? {a()})"),
        ]

    def shown(self, kind, scope, depth):
        """An expression that may stand in an interpolation: no optional, which would only warn."""
        text = self.of(kind, scope, depth)
        return f"({text}) as Any" if kind[0] == "optional" else text

    def arrays(self, kind, scope, depth):
        c = self.chance
        item = kind[1]
        a = lambda k=kind: self.of(k, scope, depth - 1)
        source = c.scalar()
        options = [
            (4, lambda: self.build(kind, scope, depth - 1)),
            (2, lambda: f"cut({a()} + {a()})"),
            (2, lambda: f"{a()}.filter {self.short_closure(item, BOOL, scope, depth - 1)}"),
            (3, lambda: f"{a(('array', source))}.map {self.short_closure(source, item, scope, depth - 1)}"),
            (2, lambda: f"(0..<abs({a(INT)} % 5)).map {self.short_closure(INT, item, scope, depth - 1)}"),
            (2, lambda: f"Array({a()}.{c.pick(['reversed()', 'prefix(2)', 'dropFirst()', 'suffix(2)', 'dropLast()'])})"),
            (1, lambda: f"Array(repeating: {a(item)}, count: abs({a(INT)} % 4))"),
            (1, lambda: f"{a(('array', source))}.compactMap {self.short_closure(source, ('optional', item), scope, depth - 1)}"
                if item in SCALARS else self.build(kind, scope, depth - 1)),
            (1, lambda: f"cut({a(('array', kind))}.flatMap {{ $0 }})" if depth > 1 else a()),
        ]
        if item in (INT, STRING, DOUBLE):
            options.append((2, lambda: f"{a()}.sorted({c.pick(['', 'by: >'])})"))
            options.append((1, lambda: f"zip({a()}, {a()}).map {{ {self.pairwise(item)} }}"))
        return options

    def pairwise(self, item):
        return {INT: "$0 &+ $1", DOUBLE: "bound($0 * $1)", STRING: "clip($0 + $1)"}[item]

    def optionals(self, kind, scope, depth):
        c = self.chance
        item = kind[1]
        a = lambda k: self.of(k, scope, depth - 1)
        source = c.scalar()
        options = [
            (2, lambda: f"{a(('array', item))}.{c.pick(['first', 'last'])}"),
            (2, lambda: f"{a(('array', item))}.first(where: {self.trailing(item, scope, depth)})"),
            (2, lambda: f"{a(('optional', source))}.map {self.short_closure(source, item, scope, depth - 1)}"),
            (1, lambda: f"{a(('optional', source))}.flatMap {self.short_closure(source, kind, scope, depth - 1)}"),
            (1, lambda: f"{a(('array', item))}.at({a(INT)})"),
        ]
        if item in (INT, DOUBLE):
            options.append((3, lambda: f"{item}({a(STRING)})"))
        return options

    def trailing(self, item, scope, depth):
        return self.short_closure(item, BOOL, scope, depth - 1)

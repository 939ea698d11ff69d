"""Statements with patterns for the generator: tuples, optionals, cases, casts, and values that `if` and `switch` give."""

from scope import BOOL, INT, SCALARS, STRING, Variable, spelled


class Patterns:
    """What `Statements` offers of them."""

    def inside(self, scope, level, labels):
        return ["    " + line for line in self.block(scope, level + 1, 1, labels)]

    def pattern(self, scope, level, labels):
        return self.chance.pick([self.tuple_switch, self.if_case, self.for_case, self.cast_switch])(scope, level, labels)

    def tuple_switch(self, scope, level, labels):
        n, flag, inner = self.chance.name("n"), self.chance.name("b"), scope.child()
        inner.add(Variable(n, INT))
        both = inner.child()
        both.add(Variable(flag, BOOL))
        lines = [f"switch (small({self.of(INT, scope, 2)}), ({self.of(BOOL, scope, 2)})) {{"]
        for head, seen in [
            ("case (0, _), (_, false) where log.count > 3:", scope),
            (f"case (let {n}, true) where {self.of(BOOL, inner, 1)}:", inner),
            ("case (1...5, false):", scope),
            (f"case let ({n}, {flag}):", both),
        ]:
            lines += [head, *self.inside(seen, level, labels)]
        return lines + ["}"]

    def if_case(self, scope, level, labels):
        c = self.chance
        kind, name = c.scalar(), c.name("u")
        inner = scope.child()
        inner.add(Variable(name, kind))
        value, pattern = c.pick([
            (("optional", kind), f".some(let {name})"), (("optional", kind), f"let {name}?"),
            (("outcome", kind), f".done(let {name})"), (("outcome", kind), f"let .later(.done({name}))"),
        ])
        lines = [f"if case {pattern} = ({self.of(value, scope, 2)}), ({self.of(BOOL, inner, 1)}) {{"]
        return [*lines, *self.inside(inner, level, labels), "} else {", *self.inside(scope, level, labels), "}"]

    def for_case(self, scope, level, labels):
        c = self.chance
        kind, name = c.scalar(), c.name("u")
        inner = scope.child()
        inner.add(Variable(name, kind))
        item, pattern = c.pick([(("optional", kind), f"let {name}?"), (("outcome", kind), f".done(let {name})")])
        items = ", ".join(self.of(item, scope, 1) for _ in range(3))
        head = f"for case {pattern} in [{items}] as {spelled(('array', item))} where {self.of(BOOL, inner, 1)} {{"
        return [head, *self.inside(inner, level, labels), "}"]

    def cast_switch(self, scope, level, labels):
        c = self.chance
        kind, n, text = c.kind(self.declarations), c.name("n"), c.name("s")
        numbers, texts = scope.child(), scope.child()
        numbers.add(Variable(n, INT))
        texts.add(Variable(text, STRING))
        value = c.name("c")
        lines = [f"let {value}: {spelled(kind)} = {self.of(kind, scope, 2)}", f"switch {value} as Any {{"]
        for head, seen in [
            (f"case let {n} as Int where {n} > 2:", numbers), (f"case let {text} as String:", texts), ("case is [Int]:", scope),
            ("case is Double, is Bool:", scope), ("default:", scope),
        ]:
            lines += [head, *self.inside(seen, level, labels)]
        return lines + ["}"]

    def chosen(self, scope):
        """A value that an `if` or a `switch` gives."""
        c = self.chance
        kind, name = c.kind(self.declarations), c.name("w")
        part = lambda: self.of(kind, scope, 2)
        test = lambda: self.of(BOOL, scope, 2)
        head = f"let {name}: {spelled(kind)} ="
        if c.maybe():
            lines = [f"{head} if ({test()}) {{ {part()} }} else if ({test()}) {{ {part()} }} else {{ {part()} }}"]
        else:
            lines = [f"{head} switch small({self.of(INT, scope, 2)}) {{", f"case ..<0: {part()}"]
            lines += [f"case let n where n % 2 == 0: {part()}", f"case 1, 3, 10...20: {part()}", f"default: {part()}", "}"]
        scope.add(Variable(name, kind))
        return lines

    def guarded(self, scope):
        """A `guard` in a closure that is called at once, and what it binds."""
        c = self.chance
        kind, result, name, bound = c.scalar(), c.scalar(), c.name("g"), c.name("u")
        outer, inner = scope.escaping(), scope.escaping()
        inner.add(Variable(bound, kind))
        value, test = self.of(("optional", kind), outer, 2), self.of(BOOL, inner, 2)
        lines = [f"let {name} = {{ () -> {spelled(result)} in"]
        lines += [f"    guard let {bound} = ({value}), ({test}) else {{ return {self.of(result, outer, 1)} }}"]
        lines += [f"    return {self.of(result, inner, 2)}", "}()"]
        scope.add(Variable(name, result))
        return lines

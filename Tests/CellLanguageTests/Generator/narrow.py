"""Narrow numbers for the generator: an integer without a sign, a smaller one, and Float."""

from scope import DOUBLE, FLOAT, INT, INT32, UINT8


class Numbers:
    """What `Expressions` offers of them."""

    def number(self, kind, scope, depth):
        """Options for an expression of the type."""
        a = lambda k: self.of(k, scope, depth - 1)
        c = self.chance
        if kind == INT:
            narrow = c.pick([UINT8, INT32])
            return [
                (1, lambda: f"Int({a(narrow)})"),
                (1, lambda: f"({a(narrow)}).{c.pick(['nonzeroBitCount', 'leadingZeroBitCount', 'bitWidth'])}"),
                (1, lambda: f"Int({a(UINT8)}.addingReportingOverflow({a(UINT8)}).partialValue)"),
            ]
        if kind == DOUBLE:
            return [(1, lambda: f"bound(Double({a(FLOAT)}))")]
        if kind in (UINT8, INT32):
            return [
                (3, lambda: f"({a(kind)} {c.pick(['&+', '&-', '&*', '&', '|', '^', '<<', '>>', '&>>'])} {a(kind)})"),
                (2, lambda: f"{kind}({c.pick(['truncatingIfNeeded', 'clamping'])}: {a(INT)})"),
                (1, lambda: f"~{a(kind)}"),
                (1, lambda: f"({a(kind)} {c.pick(['/', '%'])} {c.pick(['3', '7'])})"),
                (1, lambda: f"({kind}(exactly: {a(INT)}) ?? {a(kind)})"),
                (1, lambda: f"{c.pick(['min', 'max'])}({a(kind)}, {a(kind)})"),
                (1, lambda: f"{a(('array', kind))}.reduce({a(kind)}, &+)"),
            ]
        if kind == FLOAT:
            return [
                (3, lambda: f"boundFloat({a(kind)} {c.pick(['+', '-', '*', '/'])} {a(kind)})"),
                (2, lambda: f"Float({a(c.pick([DOUBLE, INT32, UINT8]))})"),
                (1, lambda: f"abs({a(kind)}).squareRoot()"),
                (1, lambda: f"{a(kind)}.rounded({c.pick(['', '.up', '.down'])})"),
                (1, lambda: f"(-{a(kind)})"),
            ]
        return []

    def number_literal(self, kind):
        if kind == FLOAT:
            return f"({self.chance.pick(['0', '0.1', '2.5', '1e-3', '16777217', '-7.25', '3'])} as Float)"
        return f"({self.chance.pick(['0', '1', '7', '100', '255' if kind == UINT8 else '-40'])} as {kind})"

"""Strings, their characters and places for the generator."""

from scope import INT, STRING


class Text:
    """What `Expressions` offers of them."""

    def text(self, kind, scope, depth):
        """Options for an expression of the type."""
        a = lambda k: self.of(k, scope, depth - 1)
        c = self.chance
        if kind == STRING:
            test = lambda: c.pick(["isLetter", "isNumber", "isUppercase", "isWhitespace"])
            raised = '$0.offset % 2 == 0 ? $0.element.uppercased() : "\\($0.element)"'
            return [
                (1, lambda: f"clip({a(STRING)}.map {{ \"\\($0).\" }}.joined())"),
                (1, lambda: f"String({a(STRING)}.filter {{ $0.{test()} }})"),
                (1, lambda: f"clip({a(STRING)}.enumerated().map {{ {raised} }}.joined())"),
                (1, lambda: f"String(tail({a(STRING)}, {a(INT)}))"),
                (1, lambda: f'before("{c.pick("a x7é")}", {a(STRING)})'),
                (1, lambda: f"String({a(STRING)}.prefix(while: {{ $0.{test()} }}))"),
            ]
        if kind == INT:
            return [
                (1, lambda: f"({a(STRING)}.utf8.count &+ {a(STRING)}.unicodeScalars.count)"),
                (1, lambda: f"zip({a(STRING)}, {a(STRING)}).filter(==).count"),
                (1, lambda: f"(Int({a(STRING)}.first?.asciiValue ?? 0) &+ ({a(STRING)}.last?.wholeNumberValue ?? 1))"),
            ]
        if kind == ("array", STRING):
            return [(1, lambda: f'{a(STRING)}.split(separator: "{c.pick(" a,")}").map(String.init)')]
        return []

"""Types, variables and random choice for the generator of well-typed programs."""

import random

# A type is a Swift type's name, or a tuple: ("array", T), ("optional", T), ("tuple", ((label, T), ...)),
# ("function", (T, ...), R), ("dictionary", V), ("struct", name), ("enum", name), ("class", name), ("any", protocol),
# ("set", T), ("slice", T), and the generic types of generics.py: ("box", T), ("outcome", T), ("Pile", T), ("Queue", T).
INT, DOUBLE, BOOL, STRING = "Int", "Double", "Bool", "String"
SCALARS = [INT, DOUBLE, BOOL, STRING]
FLOAT, UINT8, INT32 = "Float", "UInt8", "Int32"
NARROW = [FLOAT, UINT8, INT32]


def spelled(kind):
    """The type as Swift writes it."""
    if isinstance(kind, str):
        return kind
    match kind[0]:
        case "array":
            return f"[{spelled(kind[1])}]"
        case "optional":
            inner = spelled(kind[1])
            return f"({inner})?" if kind[1][0] == "function" else f"{inner}?"
        case "tuple":
            return "(" + ", ".join((f"{label}: " if label else "") + spelled(t) for label, t in kind[1]) + ")"
        case "function":
            return "(" + ", ".join(map(spelled, kind[1])) + ") -> " + spelled(kind[2])
        case "dictionary":
            return f"[String: {spelled(kind[1])}]"
        case "any":
            return f"any {kind[1]}"
        case "set" | "slice" | "box" | "outcome" | "Pile" | "Queue":
            name = {"set": "Set", "slice": "ArraySlice", "box": "Box", "outcome": "Outcome"}.get(kind[0], kind[0])
            return f"{name}<{spelled(kind[1])}>"
    return kind[1]


class Variable:
    def __init__(self, name, kind, mutable=False, escapes=True):
        self.name, self.kind, self.mutable = name, kind, mutable
        # An inout parameter may not be captured by a closure that outlives the call.
        self.escapes = escapes


class Scope:
    """The variables that can be seen, innermost last."""

    def __init__(self, variables=()):
        self.variables = list(variables)

    def child(self):
        return Scope(self.variables)

    def escaping(self):
        return Scope(v for v in self.variables if v.escapes)

    def add(self, variable):
        self.variables = [v for v in self.variables if v.name != variable.name] + [variable]

    def of(self, kind, mutable=False):
        return [v for v in self.variables if v.kind == kind and (v.mutable or not mutable)]


class Chance:
    """The generator's only source of randomness, seeded."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.names = 0

    def below(self, n):
        return self.random.randrange(n)

    def maybe(self, probability=0.5):
        return self.random.random() < probability

    def pick(self, options):
        return options[self.below(len(options))]

    def name(self, stem):
        self.names += 1
        return f"{stem}{self.names}"

    def weighted(self, options):
        """One of [(weight, action)]."""
        total = sum(weight for weight, _ in options)
        at = self.random.random() * total
        for weight, action in options:
            at -= weight
            if at <= 0:
                return action
        return options[-1][1]

    def scalar(self):
        return self.weighted([(5, INT), (2, DOUBLE), (2, BOOL), (3, STRING)])

    def hashed(self):
        """A set or a dictionary: their order is not fixed, so they are not printed whole."""
        dictionary = ("dictionary", self.pick([INT, self.scalar(), ("array", INT)]))
        return self.pick([("set", INT), ("set", STRING), dictionary])

    def kind(self, declarations, depth=2):
        """A type whose values can be printed."""
        options = [(6, self.scalar)]
        if depth > 0:
            options += [
                (2, lambda: ("array", self.kind(declarations, 0))),
                (2, lambda: ("optional", self.scalar())),
                (1, lambda: ("tuple", tuple((label, self.scalar()) for label in self.pick([("a", "b"), (None, None)])))),
                (1, lambda: ("array", ("array", self.scalar()))),
                (1, lambda: self.pick(NARROW)),
                (1, lambda: ("array", self.pick(NARROW))),
                (1, lambda: ("slice", self.scalar())),
                (2, lambda: (self.pick(["box", "outcome", "Pile", "Queue"]), self.kind(declarations, 0))),
            ]
            if declarations.structs:
                options.append((1, lambda: ("optional", ("struct", self.pick(declarations.structs).name))))
        if declarations.structs:
            options.append((2, lambda: ("struct", self.pick(declarations.structs).name)))
        if declarations.enums:
            options.append((2, lambda: ("enum", self.pick(declarations.enums).name)))
        return self.weighted(options)()

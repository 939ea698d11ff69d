"""Random statements. Every loop ends: `cost` bounds how often a statement can run."""

from containers import ContainerStatements
from generics import GenericStatements
from patterns import Patterns
from places import Places
from scope import BOOL, DOUBLE, INT, SCALARS, STRING, Scope, Variable, spelled

INDENT = "    "


class Statements(ContainerStatements, GenericStatements, Patterns, Places):
    def __init__(self, chance, declarations, expressions):
        self.chance, self.declarations, self.expressions = chance, declarations, expressions

    def block(self, scope, level, count, labels=()):
        """Lines of `count` statements in a scope of their own."""
        inner = scope.child()
        lines = []
        for _ in range(count):
            lines += self.statement(inner, level, labels)
        return lines

    def statement(self, scope, level, labels):
        c = self.chance
        options = [
            (6, lambda: self.declare(scope)),
            (6, lambda: self.assign(scope)),
            (3, lambda: self.trace(scope)),
            (1, lambda: self.tuple_pattern(scope)),
            (1, lambda: self.closure(scope)),
            (1, lambda: self.nested_function(scope)),
            (1, lambda: self.reference(scope)),
            (1, lambda: self.procedure(scope)),
            (3, lambda: self.mutate(scope)),
            (1, lambda: self.chosen(scope)),
            (1, lambda: self.guarded(scope)),
            (1, lambda: self.several(scope)),
            (1, lambda: self.places(scope)),
        ]
        if level < 3:
            options += [
                (3, lambda: self.condition(scope, level, labels)),
                (2, lambda: self.if_let(scope, level, labels)),
                (2, lambda: self.switch(scope, level, labels)),
                (1, lambda: self.do_catch(scope, level, labels)),
                (1, lambda: self.outcome_switch(scope, level, labels)),
                (2, lambda: self.pattern(scope, level, labels)),
                (1, lambda: [f"defer {{ log.append({self.of(STRING, scope, 1)}) }}"]),
            ]
        if level < 2:
            options += [(3, lambda: self.loop(scope, level)), (2, lambda: self.counted(scope, level))]
        if labels:
            options.append((1, lambda: self.leave(scope, labels)))
        return c.weighted(options)()

    def of(self, kind, scope, depth=3):
        return self.expressions.of(kind, scope, depth)

    def declare(self, scope):
        c = self.chance
        kind = c.hashed() if c.maybe(0.15) else c.kind(self.declarations)
        mutable = c.maybe(0.6)
        name = c.name("v")
        written = "" if c.maybe() else f": {spelled(kind)}"
        line = f"{'var' if mutable else 'let'} {name}{written} = {self.of(kind, scope)}"
        scope.add(Variable(name, kind, mutable))
        return [line]

    def assign(self, scope):
        mutable = [v for v in scope.variables if v.mutable]
        if not mutable:
            return self.declare(scope)
        v = self.chance.pick(mutable)
        value = lambda kind: self.of(kind, scope)
        if v.kind == INT and self.chance.maybe():
            return [f"{v.name} {self.chance.pick(['&+=', '&-=', '&*=', '|=', '^='])} {value(INT)}"]
        if v.kind == STRING:
            return [f"{v.name} = clip({v.name} + {value(STRING)})"]
        if v.kind == DOUBLE:
            return [f"{v.name} = bound({v.name} {self.chance.pick(['+', '-', '*'])} {value(DOUBLE)})"]
        if v.kind[0] == "tuple":
            index, (label, kind) = self.chance.pick(list(enumerate(v.kind[1])))
            return [f"{v.name}.{label or index} = {value(kind)}"]
        new = value(v.kind)
        return [f"{v.name} = {new}"] if new != v.name else self.trace(scope)

    def mutate(self, scope):
        """A change in place: of an element, a field, a dictionary, through a method or an inout parameter."""
        c = self.chance
        mutable = [v for v in scope.variables if v.mutable]
        if not mutable:
            return self.declare(scope)
        v = c.pick(mutable)
        value = lambda kind: self.of(kind, scope, 2)
        if v.kind == INT:
            return [c.pick([f"bump(&{v.name}, by: {value(INT)})", f"double(&{v.name})"])]
        if v.kind[0] == "array":
            return [c.pick([
                f"{v.name}.append({value(v.kind[1])})",
                f"if {v.name}.count > 1 {{ {v.name}[1] = {value(v.kind[1])} }}",
                f"if !{v.name}.isEmpty {{ {v.name}.removeLast() }}",
                f"{v.name}.insert({value(v.kind[1])}, at: {v.name}.count / 2)",
                f"{v.name}.reverse()",
                f"if {v.name}.count > 2 {{ {v.name}.swapAt(0, 2) }}",
            ])]
        if v.kind[0] == "struct":
            declared = self.declarations.named(v.kind[1])
            name, kind = c.pick(declared.fields)
            calls = [f"{v.name}.{method}({value(INT)})" for method in declared.mutating]
            calls.append(f"{v.name}[{value(INT)}] = {value(declared.indexed[1])}")
            if declared.indexed[1] == INT:
                calls.append(f"{v.name}[{value(INT)}] &+= {value(INT)}")
                calls.append(f"bump(&{v.name}.{declared.indexed[0]}, by: {value(INT)})")
            return [c.pick([f"{v.name}.{name} = {value(kind)}"] + calls)]
        if v.kind[0] == "optional" and v.kind[1][0] == "struct":
            return [f"{v.name}?.change({value(INT)})"]
        if v.kind[0] == "optional":
            return [f"{v.name} = nil"]
        change = {
            "set": self.change_set, "dictionary": self.change_dictionary, "slice": self.change_slice, "box": self.change_box,
            "outcome": self.change_outcome, "Pile": self.change_store, "Queue": self.change_store,
        }.get(v.kind[0])
        if change:
            return [c.pick(change(v, value))]
        return self.assign(scope)

    def trace(self, scope):
        shown = self.chance.kind(self.declarations)
        text = self.of(shown, scope, 2)
        return [f"log.append(describe({text}))"]

    def tuple_pattern(self, scope):
        kinds = (self.chance.scalar(), self.chance.scalar())
        names = (self.chance.name("t"), self.chance.name("t"))
        value = self.of(("tuple", tuple((None, kind) for kind in kinds)), scope, 2)
        for name, kind in zip(names, kinds):
            scope.add(Variable(name, kind))
        return [f"let ({names[0]}, {names[1]}) = {value}"]

    def closure(self, scope):
        """A closure that may change what it captures."""
        c = self.chance
        captured = [v for v in scope.of(INT, mutable=True) if v.escapes]
        name = c.name("f")
        if captured and c.maybe(0.7):
            v, inner = c.pick(captured), scope.escaping()
            inner.add(Variable("step", INT))
            value = self.of(INT, inner, 2)
            lines = [f"let {name} = {{ (step: Int) -> Int in", f"{INDENT}{v.name} = {value}",
                     f"{INDENT}return {v.name} &+ step", "}"]
            kind = ("function", (INT,), INT)
        else:
            kind = ("function", (c.scalar(),), c.scalar())
            lines = [f"let {name}: {spelled(kind)} = {self.expressions.closure(kind[1], kind[2], scope.escaping(), 2)}"]
        scope.add(Variable(name, kind, escapes=False))
        return lines

    def nested_function(self, scope):
        """A function inside the function, which may change what is around it."""
        c = self.chance
        captured = [v for v in scope.of(INT, mutable=True) if v.escapes]
        name, result, inner = c.name("inner"), c.scalar(), scope.escaping()
        inner.add(Variable("n", INT))
        lines = [f"func {name}(_ n: Int) -> {spelled(result)} {{"]
        if captured:
            lines.append(f"{INDENT}{c.pick(captured).name} &+= {self.of(INT, inner, 2)}")
        lines += [f"{INDENT}return {self.of(result, inner, 2)}", "}"]
        scope.add(Variable(name, ("function", (INT,), result), escapes=False))
        return lines

    def reference(self, scope):
        """An object, a second name for one, a value behind a protocol, or a change of an object's field."""
        c, d = self.chance, self.declarations
        objects = [v for v in scope.variables if v.kind[0] == "class"]
        if objects and c.maybe(0.6):
            v = c.pick(objects)
            field, kind = c.pick(d.named(v.kind[1]).fields)
            if c.maybe(0.7):
                return [f"{v.name}.{field} = {self.of(kind, scope, 2)}", f"log.append(describe({v.name}.{field}))"]
            alias = c.name("o")
            scope.add(Variable(alias, v.kind))
            return [f"let {alias} = {v.name}"]
        kind = ("class", c.pick(d.classes).name) if c.maybe() else ("any", "Shown")
        name = c.name("o")
        line = f"let {name}: {spelled(kind)} = {self.expressions.build(kind, scope, 2)}"
        scope.add(Variable(name, kind))
        return [line]

    def procedure(self, scope):
        """A call that changes a variable through an inout parameter."""
        c = self.chance
        fitting = [(p, v) for p in self.declarations.procedures for v in scope.of(p.kind, mutable=True)]
        if not fitting:
            return self.declare(scope)
        procedure, v = c.pick(fitting)
        return [f"{procedure.name}(&{v.name}, {self.of(INT, scope, 2)})"]

    def indented(self, head, lines, tail="}"):
        return [head] + [INDENT + line for line in lines] + [tail]

    def condition(self, scope, level, labels):
        c = self.chance
        lines = self.indented(f"if ({self.of(BOOL, scope)}) {{", self.block(scope, level + 1, 1 + c.below(2), labels), "")[:-1]
        if c.maybe():
            lines += [f"}} else if ({self.of(BOOL, scope, 2)}) {{"]
            lines += [INDENT + line for line in self.block(scope, level + 1, 1, labels)]
        lines += ["} else {"] + [INDENT + line for line in self.block(scope, level + 1, 1, labels)]
        return lines + ["}"]

    def if_let(self, scope, level, labels):
        c = self.chance
        kind, name = c.scalar(), c.name("u")
        value = self.of(("optional", kind), scope, 2)
        inner = scope.child()
        inner.add(Variable(name, kind))
        lines = self.indented(f"if let {name} = ({value}) {{", self.block(inner, level + 1, 1 + c.below(2), labels), "")[:-1]
        return lines + ["} else {"] + [INDENT + line for line in self.block(scope, level + 1, 1, labels)] + ["}"]

    def switch(self, scope, level, labels):
        c = self.chance
        if self.declarations.enums and c.maybe():
            return self.enum_switch(scope, level, labels)
        name, inner = c.name("n"), scope.child()
        inner.add(Variable(name, INT))
        lines = [f"switch small({self.of(INT, scope, 2)}) {{"]
        guard = self.of(BOOL, inner, 1)
        for head in ["case ..<0:", "case 0, 2, 4:", f"case let {name} where {guard}:", "case 5...20:", "default:"]:
            lines.append(head)
            seen = inner if name in head else scope
            lines += [INDENT + line for line in self.block(seen, level + 1, 1, labels)]
        return lines + ["}"]

    def enum_switch(self, scope, level, labels):
        c = self.chance
        declared = c.pick(self.declarations.enums)
        lines = [f"switch ({self.of(('enum', declared.name), scope, 2)}) {{"]
        for case, payload in declared.cases:
            inner, names = scope.child(), []
            for _, kind in payload:
                names.append(c.name("e"))
                inner.add(Variable(names[-1], kind))
            pattern = f"({', '.join('let ' + name for name in names)})" if names else ""
            lines.append(f"case .{case}{pattern}:")
            lines += [INDENT + line for line in self.block(inner, level + 1, 1, labels)]
        return lines + ["}"]

    def do_catch(self, scope, level, labels):
        c = self.chance
        name, inner = c.name("r"), scope.child()
        value = self.of(INT, scope, 2)
        inner.add(Variable(name, INT))
        body = [f"let {name} = try risky({value})"] + self.block(inner, level + 1, 1, labels)
        caught = ["log.append(describe(n))"] + self.block(scope, level + 1, 1, labels)
        lines = self.indented("do {", body, "} catch Trouble.large(let n) {")
        lines += [INDENT + line for line in caught]
        return lines + ["} catch {", INDENT + 'log.append("\\(error)")', "}"]

    def loop(self, scope, level):
        c = self.chance
        name, inner = c.name("i"), scope.child()
        if c.maybe(0.15):
            inner.add(Variable("letter", STRING))
            body = [f"let letter = String({name})"] + self.block(inner, level + 1, 1, ())
            return self.indented(f"for {name} in {self.of(STRING, scope, 2)}.prefix(5) {{", body)
        if c.maybe():
            inner.add(Variable(name, INT))
            head = c.pick([
                f"for {name} in 0..<{c.below(5)}", f"for {name} in (1...4).reversed()",
                f"for {name} in stride(from: {c.below(9)}, to: -1, by: -3)", f"for {name} in 1...6 where {name} % 2 == 0",
            ])
        else:
            kind = c.scalar()
            inner.add(Variable(name, kind))
            head = f"for {name} in cut({self.of(('array', kind), scope, 2)})"
        label = c.name("loop")
        return self.indented(f"{label}: {head} {{", self.block(inner, level + 1, 1 + c.below(3), (label,)))

    def counted(self, scope, level):
        c = self.chance
        name, label = c.name("k"), c.name("loop")
        inner = scope.child()
        inner.add(Variable(name, INT))
        body = [f"{name} += 1"] + self.block(inner, level + 1, 1 + c.below(2), (label,))
        limit = 1 + c.below(4)
        if c.maybe():
            return [f"var {name} = 0"] + self.indented(f"{label}: while {name} < {limit} {{", body)
        return [f"var {name} = 0"] + self.indented(f"{label}: repeat {{", body, f"}} while {name} < {limit}")

    def leave(self, scope, labels):
        label = self.chance.pick(labels)
        return [f"if ({self.of(BOOL, scope, 1)}) {{ {self.chance.pick(['continue', 'break'])} {label} }}"]

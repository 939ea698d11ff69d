func f<C: Collection>(_ c: C) -> [C.Element] { c.dropFirst() }

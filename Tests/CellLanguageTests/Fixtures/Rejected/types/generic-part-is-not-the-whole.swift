func f<C: Collection>(_ c: C) -> C { c.dropFirst() }

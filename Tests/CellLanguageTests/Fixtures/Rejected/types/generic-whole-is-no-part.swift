func f<C: Collection>(_ c: C) -> C.SubSequence { c }

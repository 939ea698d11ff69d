let poem = """
    Roses are red,
      violets "are" blue.
    \tTab and \\ backslash \
    continued

    last
    """
print(poem)
print(poem.split(separator: "\n", omittingEmptySubsequences: false).count)
let raw = #"no \n escape, "quotes" \(here)"#
print(raw)
let n = 5
print(#"interpolated \#(n) and \n"#, ##"one # and "# inside"##)
print(#"""
    raw lines \n
    "quoted" \#(n)
    """#)
let empty = """
    """
print(empty.isEmpty, """
    one
    """.count)
print("""
    He said ""hi"" and \"""bye\"""
    """)

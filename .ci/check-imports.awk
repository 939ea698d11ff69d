# First file: ARCHITECTURE.md, whose table rows read  | `Target` | may import | … |
# Then the sources: each import must stand in the row of its target.
BEGIN {
    split("Foundation Synchronization Dispatch Glibc Darwin Testing", free_words, " ")
    for (i in free_words) free[free_words[i]] = 1
}
FNR == NR {
    if (match($0, /^\| *`[A-Za-z]+`/)) {
        split($0, columns, "|")
        target = columns[2]; gsub(/[` ]|\(.*\)/, "", target)
        allowed[target] = " " columns[3] " "; gsub(/[`,]/, " ", allowed[target])
    }
    next
}
FNR == 1 {
    split(FILENAME, parts, "/")
    is_test = parts[1] == "Tests"
    target = parts[2]
    if (!is_test && !(target in allowed)) { print FILENAME ": no row for " target " in ARCHITECTURE.md"; bad = 1 }
}
!is_test && /^(@[A-Za-z_]+ |public |package |internal |private |fileprivate )*import / {
    module = $0
    sub(/^.*import +/, "", module)
    sub(/^(struct|class|enum|protocol|func|let|var|typealias) +/, "", module)
    sub(/[ .].*$/, "", module)
    if (module in free) next
    if (index(allowed[target], " all ") || index(allowed[target], " " module " ")) next
    print FILENAME ":" FNR ": " target " may not import " module " (ARCHITECTURE.md, the table of targets)"
    bad = 1
}
END { exit bad }

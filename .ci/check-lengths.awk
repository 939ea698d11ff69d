# A file has at most file_limit lines, a function at most function_limit. The sources are formatted, so a function ends
# where a closing brace stands at its own indentation.
#
# What cells can call is declared in lists: `type.member("func …", …) { call in … }`. Such an entry is a function of its
# own and is measured as one; its lines do not count for the function that holds the list.
#
# A function that is one table may be longer: its comment then says "the limit of length is not for it".
function indentation(line) { match(line, /^ */); return RLENGTH }
function report(where, text) { print where ": " text; bad = 1 }
function close_file() {
    if (previous != "" && lines > file_limit) report(previous, lines " lines; the limit is " file_limit)
}
FNR == 1 { close_file(); previous = FILENAME; depth = 0; multiline = 0 }
{ lines = FNR }
{
    # The inside of a multi-line string is text, not code.
    quotes = gsub(/"""/, "\"\"\"")
    if (quotes % 2 == 1) multiline = !multiline
    else if (multiline) next
}
/^ *(@[A-Za-z]+(\([^)]*\))? |[a-z]+(\([a-z]+\))? )*(func|init|subscript)[ (<?!]/ && !/^ *\/\// {
    depth++
    start[depth] = FNR
    indent[depth] = indentation($0)
    table[depth] = comment
}
{ comment = /^ *\/\// && (comment || /the limit of length is not for it/) }
# An entry of a list of declarations, from its first line to the line that closes it.
depth > 0 && !entry && /^ *([a-z]+\.)?(member|inline|function|requirement|operator)\(/ {
    entry = FNR
    entry_indent = indentation($0)
    if ($0 ~ /[)}]$/) { listed[depth]++; entry = 0 }
    next
}
entry && indentation($0) == entry_indent && /^ *[)}]/ && !/[{(]( [a-z, ]+ in)?$/ {
    if (FNR - entry + 1 > function_limit) report(FILENAME ":" entry, "a declaration of " FNR - entry + 1 " lines; the limit is " function_limit)
    listed[depth] += FNR - entry + 1
    entry = 0
    next
}
depth > 0 && /^ *}/ && indentation($0) == indent[depth] {
    length_of = FNR - start[depth] + 1 - listed[depth]
    listed[depth] = 0
    if (length_of > function_limit && !table[depth]) report(FILENAME ":" start[depth], "a function of " length_of " lines; the limit is " function_limit)
    depth--
    next
}
# A protocol's requirement or a one-line function has no closing line of its own: it ends when its indentation is left.
depth > 0 && FNR > start[depth] && /[^ ]/ && indentation($0) <= indent[depth] && !/^ *[})\]]/ { depth--; recheck = 1 }
recheck {
    recheck = 0
    if ($0 ~ /^ *(@[A-Za-z]+(\([^)]*\))? |[a-z]+(\([a-z]+\))? )*(func|init|subscript)[ (<?!]/) {
        depth++; start[depth] = FNR; indent[depth] = indentation($0)
    }
}
END { close_file(); exit bad }

func mergeSort<C: Collection>(_ c: C) -> [C.Element] where C.Element: Comparable {
    guard c.count > 1 else { return Array(c) }
    let mid = c.index(c.startIndex, offsetBy: c.count / 2)
    let l = mergeSort(c[..<mid]), r = mergeSort(c[mid...])
    var out: [C.Element] = [], i = 0, j = 0
    while i < l.count && j < r.count { if l[i] <= r[j] { out.append(l[i]); i += 1 } else { out.append(r[j]); j += 1 } }
    return out + l[i...] + r[j...]
}
print(mergeSort([3, 1, 2]), String(mergeSort("swift")), mergeSort([0.5, -1]))

let values = [10, Int.min]
let by = [-1][0]
for v in values {
    print(v / by)
}

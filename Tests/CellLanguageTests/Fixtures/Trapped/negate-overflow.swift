let values = [5, Int.min]
for v in values {
    let negated = -v
    print(negated)
}

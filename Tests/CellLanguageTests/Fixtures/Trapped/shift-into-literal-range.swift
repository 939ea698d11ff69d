let exponents = [3, 40]
for e in exponents {
    let value = Int32(1 << e)
    print(value)
}

let values = [255, 300]
for v in values {
    print(UInt8(v))
}

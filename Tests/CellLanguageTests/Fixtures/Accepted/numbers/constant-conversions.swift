func f() { print(Int(0.1 + 0.2), Int8(127.5), UInt8(255.9), UInt64(1e19)) }
f()

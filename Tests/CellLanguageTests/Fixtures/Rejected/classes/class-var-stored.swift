class Counter {
    class var count = 0
}

print(Counter.count)

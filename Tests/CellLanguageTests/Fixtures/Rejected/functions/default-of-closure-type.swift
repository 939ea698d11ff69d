func run(_ body: () -> Int = { "a" }) { print(body()) }

run()

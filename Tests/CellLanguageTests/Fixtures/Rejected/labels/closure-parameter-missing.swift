func run(times: Int, _ body: () -> Void) { for _ in 0..<times { body() } }
run(times: 3)

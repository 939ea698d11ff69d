var open: [String] = []
struct Failure: Error { let step: Int }
func use(_ name: String, failAt step: Int?) throws -> String {
    open.append(name)
    defer { open.removeAll { $0 == name }; print("closed", name) }
    for i in 1...3 {
        defer { print("step", i, "over") }
        if i == step { throw Failure(step: i) }
    }
    return name + " done"
}
print(try use("a", failAt: nil), open)
do { print(try use("b", failAt: 2)) } catch let f as Failure { print("failed at", f.step, open) } catch { print("?") }
func nested() -> [String] {
    var log: [String] = []
    do {
        defer { log.append("outer defer") }
        do {
            defer { log.append("inner defer") }
            throw Failure(step: 9)
        } catch { log.append("caught inner") }
        log.append("after inner")
    }
    return log
}
print(nested())
let result = Result { try use("c", failAt: 1) }
print((try? result.get()) ?? "nothing")

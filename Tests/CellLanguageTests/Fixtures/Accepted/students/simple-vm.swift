enum Instruction {
    case push(Int), add, multiply, duplicate, swap, jumpIfZero(Int), jump(Int), print
}
enum MachineError: Error, Equatable { case underflow(at: Int), tooLong }
struct Machine {
    private(set) var stack: [Int] = []
    private(set) var output: [String] = []
    private mutating func pop(_ at: Int) throws -> Int {
        guard let top = stack.popLast() else { throw MachineError.underflow(at: at) }
        return top
    }
    mutating func run(_ program: [Instruction], limit: Int = 100) throws {
        var counter = 0, steps = 0
        while program.indices.contains(counter) {
            steps += 1
            if steps > limit { throw MachineError.tooLong }
            let here = counter
            counter += 1
            switch program[here] {
            case .push(let n): stack.append(n)
            case .add: stack.append(try pop(here) + pop(here))
            case .multiply: stack.append(try pop(here) * pop(here))
            case .duplicate:
                let x = try pop(here)
                stack += [x, x]
            case .swap:
                let (b, a) = (try pop(here), try pop(here))
                stack += [b, a]
            case .jumpIfZero(let target): if try pop(here) == 0 { counter = target }
            case .jump(let target): counter = target
            case .print: output.append("\(try pop(here))")
            }
        }
    }
}
var machine = Machine()
try machine.run([.push(3), .push(4), .add, .duplicate, .multiply, .print])
print(machine.output)
let countdown: [Instruction] = [.push(3), .duplicate, .print, .push(-1), .add, .duplicate, .jumpIfZero(8), .jump(1)]
try machine.run(countdown)
print(machine.output, machine.stack)
for program in [[Instruction.add], [.jump(0)]] {
    var m = Machine()
    do { try m.run(program) } catch let error as MachineError { print(error, error == .tooLong) }
}

enum Instruction { case push(Double), add, multiply, duplicate, swap, jumpIfZero(to: Int), jump(to: Int), print, halt }
struct Machine {
    var stack: [Double] = [], output: [String] = [], counter = 0
    enum Fault: Error { case underflow(at: Int), outOfSteps }
    mutating func pop() throws -> Double {
        guard let top = stack.popLast() else { throw Fault.underflow(at: counter) }
        return top
    }
    mutating func run(_ program: [Instruction], steps: Int = 100) throws {
        for _ in 0..<steps {
            guard counter < program.count else { return }
            let instruction = program[counter]
            counter += 1
            switch instruction {
            case .push(let x): stack.append(x)
            case .add: stack.append(try pop() + pop())
            case .multiply: stack.append(try pop() * pop())
            case .duplicate: let x = try pop(); stack += [x, x]
            case .swap: let a = try pop(), b = try pop(); stack += [a, b]
            case .jumpIfZero(let target): if try pop() == 0 { counter = target }
            case .jump(to: let target): counter = target
            case .print: output.append("\(try pop())")
            case .halt: return
            }
        }
        throw Fault.outOfSteps
    }
}
var m = Machine()
try m.run([.push(3), .duplicate, .print, .push(-1), .add, .duplicate, .jumpIfZero(to: 8), .jump(to: 1), .halt])
print(m.output, m.stack)
for program in [[.add], [.jump(to: 0)], [.push(2), .push(5), .swap, .print, .print]] as [[Instruction]] {
    var m = Machine()
    do { try m.run(program); print("done", m.output) } catch { print("fault", error) }
}

import CDuktape
import Foundation

/// A Duktape heap: JavaScript without a file, a socket or a clock, and with a limit to the work that one call may do.
///
/// Duktape is built without a way to interrupt it, so work is counted in allocations: past the budget of a call the
/// allocator refuses, and the call ends with an error. Unlike a time limit, that is the same on every machine.
final class JavaScriptEngine {
    struct Failure: Error {
        var message: String
    }

    private let context: OpaquePointer
    private let budget: UnsafeMutablePointer<AllocationBudget>

    init() throws {
        let budget = UnsafeMutablePointer<AllocationBudget>.allocate(capacity: 1)
        budget.initialize(to: AllocationBudget())
        guard let context = duk_create_heap(allocate, reallocate, release, budget, nil) else {
            budget.deallocate()
            throw Failure(message: "no memory for a JavaScript heap")
        }
        self.budget = budget
        self.context = context
    }

    deinit {
        duk_destroy_heap(context)
        budget.deallocate()
    }

    /// Runs a program for its effects on the global object.
    func load(_ program: String) throws {
        let flags = DUK_COMPILE_EVAL | DUK_COMPILE_SAFE | DUK_COMPILE_NOSOURCE | DUK_COMPILE_NOFILENAME
        var program = program
        let status = program.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) {
                duk_eval_raw(context, $0.baseAddress, $0.count, duk_uint_t(flags))
            }
        }
        try succeed(status)
        duk_pop(context)
    }

    /// Calls a global function with strings and gives what it returns as a string.
    func call(_ function: String, _ arguments: [String], allocations: Int) throws -> String {
        budget.pointee.left = allocations
        defer { budget.pointee.left = .max }
        _ = duk_get_global_string(context, function)
        for argument in arguments { push(argument) }
        try succeed(duk_pcall(context, duk_idx_t(arguments.count)))
        defer { duk_pop(context) }
        return topString()
    }

    private func push(_ text: String) {
        var text = text
        text.withUTF8 { bytes in
            _ = bytes.withMemoryRebound(to: CChar.self) { duk_push_lstring(context, $0.baseAddress, $0.count) }
        }
    }

    private func succeed(_ status: duk_int_t) throws {
        guard status != 0 else { return }
        budget.pointee.left = .max
        defer { duk_pop(context) }
        throw Failure(message: topString())
    }

    private func topString() -> String {
        var length = 0
        guard let bytes = duk_safe_to_lstring(context, -1, &length) else { return "" }
        return String(decoding: UnsafeRawBufferPointer(start: bytes, count: length), as: UTF8.self)
    }
}

private struct AllocationBudget {
    var left = Int.max

    mutating func spend() -> Bool {
        if left != .max { left -= 1 }
        return left > 0
    }
}

private func allocate(_ budget: UnsafeMutableRawPointer?, _ size: Int) -> UnsafeMutableRawPointer? {
    guard size > 0, spend(budget) else { return nil }
    return malloc(size)
}

private func reallocate(
    _ budget: UnsafeMutableRawPointer?, _ block: UnsafeMutableRawPointer?, _ size: Int
) -> UnsafeMutableRawPointer? {
    guard size > 0 else {
        free(block)
        return nil
    }
    return spend(budget) ? realloc(block, size) : nil
}

private func release(_ budget: UnsafeMutableRawPointer?, _ block: UnsafeMutableRawPointer?) {
    free(block)
}

private func spend(_ budget: UnsafeMutableRawPointer?) -> Bool {
    budget?.assumingMemoryBound(to: AllocationBudget.self).pointee.spend() ?? true
}

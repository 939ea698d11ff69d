import CDuktape
import Foundation

/// A Duktape heap: JavaScript without a file, a socket or a clock.
///
/// It cannot be interrupted, and refusing it memory in the middle of its work brings it down: what a call may do is
/// bounded beforehand, by who makes it.
final class JavaScriptEngine {
    struct Failure: Error {
        var message: String
    }

    private let context: OpaquePointer

    init() throws {
        guard let context = duk_create_heap(nil, nil, nil, nil, nil) else {
            throw Failure(message: "no memory for a JavaScript heap")
        }
        self.context = context
    }

    deinit {
        duk_destroy_heap(context)
    }

    /// Runs a program for its effects on the global object.
    func load(_ program: some Sequence<UInt8>) throws {
        try compile(program)
        try succeed(duk_pcall(context, 0))
        duk_pop(context)
    }

    /// A program as Duktape's bytecode, which only the same version of Duktape on the same kind of machine can run.
    func bytecode(of program: some Sequence<UInt8>) throws -> [UInt8] {
        try compile(program)
        duk_dump_function(context)
        defer { duk_pop(context) }
        var size = 0
        guard let bytes = duk_get_buffer_data(context, -1, &size) else { return [] }
        return Array(UnsafeRawBufferPointer(start: bytes, count: size))
    }

    /// Runs bytecode. Duktape believes it blindly: it must come from ``bytecode(of:)`` unharmed.
    func run(bytecode: [UInt8]) throws {
        guard let buffer = duk_push_buffer_raw(context, bytecode.count, 0) else { return }
        bytecode.withUnsafeBytes { buffer.copyMemory(from: $0.baseAddress!, byteCount: $0.count) }
        duk_load_function(context)
        try succeed(duk_pcall(context, 0))
        duk_pop(context)
    }

    /// Leaves the compiled program on the stack.
    private func compile(_ program: some Sequence<UInt8>) throws {
        let flags = DUK_COMPILE_EVAL | DUK_COMPILE_SAFE | DUK_COMPILE_NOSOURCE | DUK_COMPILE_NOFILENAME
        let status = Array(program).withUnsafeBytes { bytes in
            duk_compile_raw(
                context, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count, duk_uint_t(flags))
        }
        try succeed(status)
    }

    /// Calls a global function with strings and gives what it returns as a string.
    func call(_ function: String, _ arguments: [String]) throws -> String {
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
        defer { duk_pop(context) }
        throw Failure(message: topString())
    }

    private func topString() -> String {
        var length = 0
        guard let bytes = duk_safe_to_lstring(context, -1, &length) else { return "" }
        return String(decoding: UnsafeRawBufferPointer(start: bytes, count: length), as: UTF8.self)
    }
}

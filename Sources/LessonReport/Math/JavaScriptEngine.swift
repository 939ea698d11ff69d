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

import Foundation

/// How often memory has been asked for, where `Tests/Benchmarks/allocations.c` has been loaded before the program.
enum AllocationCount {
    private typealias Counter = @convention(c) () -> Int

    private static let counter: Counter? = dlsym(nil, "allocation_count").map { unsafeBitCast($0, to: Counter.self) }

    /// Of all threads, since the start; `nil` where nobody counts.
    static var current: Int? { counter?() }
}

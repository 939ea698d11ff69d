import Foundation

/// The processor time of the thread that made it, which any thread may ask for while that one lives.
struct ThreadClock {
    #if os(Linux)
    private let clock: clockid_t?

    init() {
        var clock = clockid_t()
        self.clock = pthread_getcpuclockid(pthread_self(), &clock) == 0 ? clock : nil
    }

    /// In seconds since the thread began; `nil` where the system does not tell.
    var seconds: Double? {
        guard let clock else { return nil }
        var time = timespec()
        guard clock_gettime(clock, &time) == 0 else { return nil }
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    #else
    private let thread = pthread_mach_thread_np(pthread_self())

    /// In seconds since the thread began; `nil` where the system does not tell.
    var seconds: Double? {
        var usage = thread_basic_info()
        var count = mach_msg_type_number_t(MemoryLayout<thread_basic_info>.size / MemoryLayout<natural_t>.size)
        let code = withUnsafeMutablePointer(to: &usage) { pointer in
            pointer.withMemoryRebound(to: integer_t.self, capacity: Int(count)) {
                thread_info(thread, thread_flavor_t(THREAD_BASIC_INFO), $0, &count)
            }
        }
        guard code == KERN_SUCCESS else { return nil }
        let (user, system) = (usage.user_time, usage.system_time)
        return Double(user.seconds + system.seconds) + Double(user.microseconds + system.microseconds) / 1e6
    }
    #endif
}

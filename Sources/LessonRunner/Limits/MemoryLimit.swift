import Foundation

/// The most address space that this process may take from now on.
enum MemoryLimit {
    /// Room for what the session does not count: its frames, compiled cells, JSON on its way out.
    private static let slackMegabytes = 512

    /// What is taken already, the thread's large stack included, the lesson's own share and some slack. Where the system
    /// cannot tell or hold it, the session's own accounts remain.
    static func set(megabytes: Int) {
        var limit = rlimit()
        #if os(Linux)
        guard let taken = megabytesTaken else { return }
        let bytes = rlim_t(taken + slackMegabytes + max(megabytes, 0)) << 20
        getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit)
        limit.rlim_cur = min(bytes, limit.rlim_max)
        setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit)
        limit = rlimit(rlim_cur: 0, rlim_max: 0)
        setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit)
        #else
        setrlimit(RLIMIT_CORE, &limit)
        #endif
    }

    private static var megabytesTaken: Int? {
        guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8),
            let pages = text.split(separator: " ").first.flatMap({ Int($0) })
        else { return nil }
        return (pages * Int(sysconf(Int32(_SC_PAGESIZE)))) >> 20
    }
}

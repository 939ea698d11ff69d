/// Names of Swift that lessons do not carry: refused by name rather than as unknown.
enum Refusal {
    static func type(_ name: String) -> String? {
        types.contains(name) || name.hasPrefix("Unsafe") ? "`\(name)`" : nil
    }

    static func value(_ name: String) -> String? {
        values.contains(name) || name.hasPrefix("Unsafe") || name.hasPrefix("withUnsafe") ? "`\(name)`" : nil
    }

    private static let types: Set = [
        "Task", "DispatchQueue", "Thread", "Data", "Date", "URL", "FileManager", "JSONEncoder", "JSONDecoder",
        "Process",
        "NSObject", "Regex", "Decimal", "UUID", "Timer", "Calendar", "DateFormatter", "NumberFormatter",
        "NSRegularExpression",
        "Codable", "Encodable", "Decodable", "Mirror", "AsyncSequence", "AsyncStream", "Actor", "MainActor",
        "OpaquePointer",
        "ObjectIdentifier", "AnyHashable", "Unmanaged", "ManagedBuffer", "InlineArray", "Span", "IndexSet", "NSString",
        "URLSession", "Bundle", "UserDefaults", "Locale", "TimeInterval", "Int128", "UInt128", "Float16", "Float80",
    ]

    private static let values: Set<String> = types.union([
        "readLine", "exit", "fopen", "system", "malloc", "free", "dump", "CommandLine", "ProcessInfo",
    ])
}

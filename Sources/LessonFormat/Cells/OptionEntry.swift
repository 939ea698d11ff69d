import Diagnostics

/// One option as it was given, in braces or as a `//| name: value` line.
struct OptionEntry {
    var name: String
    var value: String
    var span: TextSpan
}

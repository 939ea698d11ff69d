import Diagnostics

/// One part of `{#id .class key=value}`.
struct Attribute: Equatable {
    enum Content: Equatable {
        case id(String)
        case className(String)
        case pair(key: String, value: String)
    }

    var content: Content
    var span: TextSpan

    /// `#id`, `.class`, or the key.
    var spelling: String {
        switch content {
        case .id(let id): "#" + id
        case .className(let name): "." + name
        case .pair(let key, _): key
        }
    }
}

/// An SVG element as a value. It has no `style`: looks come from classes, geometry from attributes.
package struct SVG: Hashable, Sendable {
    package enum Child: Hashable, Sendable {
        case element(SVG)
        case text(String)
    }

    package var name: String
    /// In the order in which they are written.
    package var attributes: [Attribute]
    package var children: [Child]

    package struct Attribute: Hashable, Sendable {
        package var name: String
        package var value: String
    }

    package init(
        _ name: String, _ attributes: [(String, String)] = [], class classes: String = "", _ children: [SVG] = []
    ) {
        self.name = name
        self.attributes = attributes.map { Attribute(name: $0.0, value: $0.1) }
        if !classes.isEmpty { self.attributes.append(Attribute(name: "class", value: classes)) }
        self.children = children.map(Child.element)
    }

    /// The same element with one more attribute.
    package func with(_ name: String, _ value: String) -> SVG {
        var copy = self
        copy.attributes.append(Attribute(name: name, value: value))
        return copy
    }

    /// The element as the figure's part of this name, which lights up with the code and the equation.
    package func part(_ name: String) -> SVG { with("data-part", name) }

    /// A group that holds nothing draws nothing.
    package var isEmpty: Bool { name == "g" && children.isEmpty }

    package func write(into markup: inout String) {
        markup += "<" + name
        for attribute in attributes { markup += " \(attribute.name)=\"\(attribute.value.htmlEscaped)\"" }
        guard !children.isEmpty else {
            markup += "/>"
            return
        }
        markup += ">"
        for child in children {
            switch child {
            case .element(let element): element.write(into: &markup)
            case .text(let text): markup += text.htmlEscaped
            }
        }
        markup += "</\(name)>"
    }

    package var markup: String {
        var markup = ""
        write(into: &markup)
        return markup
    }
}

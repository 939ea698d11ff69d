import Canvas

/// What more than one panel of a drawing shows: written once and referred to. Layers that always stand together are
/// one reference, so that a frame costs little more than what is new in it.
struct SharedLayers {
    /// Content of a `defs` element.
    let definitions: String
    /// The inside of each panel of each frame.
    let panels: [[String]]

    /// A reference is shorter than this.
    private static let leastSize = 40

    init(of drawing: Drawing, prefix: String) {
        var chains = LayerChains()
        let sequences = drawing.frames.map { frame in frame.panels.map { chains.add($0.layers) } }
        var names: [Int: String] = [:]
        var definitions = ""
        for head in chains.heads where chains.isShared(head) {
            let markup = chains.members(from: head).map { chains.layers[$0].markup }.joined()
            guard markup.utf8.count > Self.leastSize else { continue }
            let name = "\(prefix).\(names.count + 1)"
            names[head] = name
            definitions += "<g id=\"\(name.htmlEscaped)\">\(markup)</g>"
        }
        self.definitions = definitions
        panels = sequences.map { frame in
            frame.map { Self.markup($0, chains, names) }
        }
    }

    private static func markup(_ sequence: [Int], _ chains: LayerChains, _ names: [Int: String]) -> String {
        var markup = ""
        var place = 0
        while place < sequence.count {
            let layer = sequence[place]
            if let name = names[layer] {
                markup += SVG.use(name).markup
                place += chains.members(from: layer).count
            } else {
                markup += chains.layers[layer].markup
                place += 1
            }
        }
        return markup
    }
}

/// Which layers follow which, over all panels of a drawing. Layers are named by their place in `layers`.
private struct LayerChains {
    private(set) var layers: [SVG] = []
    private var numbers: [SVG: Int] = [:]
    private var counts: [Int] = []
    private var followers: [Neighbour] = []
    private var leaders: [Neighbour] = []

    private enum Neighbour: Equatable {
        case unknown
        case always(Int)
        case varying

        mutating func meet(_ neighbour: Int?) {
            switch self {
            case .unknown: self = neighbour.map(Neighbour.always) ?? .varying
            case .always(neighbour): break
            case .always, .varying: self = .varying
            }
        }
    }

    /// The numbers of a panel's layers; those that draw nothing are left out.
    mutating func add(_ panel: [SVG]) -> [Int] {
        let sequence = panel.filter { !$0.isEmpty }.map { number(of: $0) }
        for (place, layer) in sequence.enumerated() {
            counts[layer] += 1
            leaders[layer].meet(place > 0 ? sequence[place - 1] : nil)
            followers[layer].meet(place + 1 < sequence.count ? sequence[place + 1] : nil)
        }
        return sequence
    }

    private mutating func number(of layer: SVG) -> Int {
        if let known = numbers[layer] { return known }
        let number = layers.count
        numbers[layer] = number
        layers.append(layer)
        counts.append(0)
        followers.append(.unknown)
        leaders.append(.unknown)
        return number
    }

    func isShared(_ layer: Int) -> Bool { counts[layer] > 1 }

    /// The layers that begin a chain, in order of their first appearance.
    var heads: [Int] { layers.indices.filter { leader(of: $0) == nil } }

    func members(from head: Int) -> [Int] {
        var members = [head]
        while let last = members.last, let next = follower(of: last), next != head { members.append(next) }
        return members
    }

    private func follower(of layer: Int) -> Int? {
        guard case .always(let next) = followers[layer], leaders[next] == .always(layer) else { return nil }
        return next
    }

    private func leader(of layer: Int) -> Int? {
        guard case .always(let before) = leaders[layer], followers[before] == .always(layer) else { return nil }
        return before
    }
}

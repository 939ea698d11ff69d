/// What a dictionary's indices are made of: how many pairs stand before one.
extension Prelude {
    static func addPlaces(to type: HostTypeDeclaration) {
        type.inline("func __rank(of key: Key) -> Int") { call in
            let (dictionary, key) = (try call.receiverCode().reference, try key(call, 0, call.receiverType.argument(0)))
            return Code(word: { frame in
                let box = unsafeDowncast(try dictionary(frame).unsafelyUnwrapped, to: DictionaryBox.self)
                guard let place = box.places[try key(frame).0] else { return -1 }
                return box.count == box.tokens.count ? place : box.tokens[..<place].count { $0 != nil }
            })
        }
        type.inline("func __pair(at rank: Int) -> (key: Key, value: Value)") { call in
            let (dictionary, rank) = (try call.receiverCode().reference, try call.word(0))
            let layout = call.type.layout
            return Code(reference: { frame in
                let box = unsafeDowncast(try dictionary(frame).unsafelyUnwrapped, to: DictionaryBox.self)
                return box.pair(at: box.place(ofRank: try rank(frame)), layout)
            })
        }
        type.inline("mutating func __setValues(_ values: [Value])") { call in
            let (place, values) = (try call.receiverPlace(), try call.reference(0))
            return Code(word: { frame in
                for step in place.prepare { try step(frame) }
                let values = try values(frame).unsafelyUnwrapped
                for step in place.begin { try step(frame) }
                let box = uniqueDictionary(try place.address(frame))
                let elements = ArrayElements(values, isWord: box.valueIsWord)
                for (rank, place) in box.liveplaces.enumerated() {
                    if box.valueIsWord {
                        box.valueWords[place] = elements.word(rank)
                    } else {
                        box.valueReferences[place] = elements.reference(rank)
                    }
                }
                for step in place.end { try step(frame) }
                return 0
            })
        }
    }
}

// Key paths are equal where they take the same steps, and may be kept without saying where they lead.
struct Size: Equatable { var width = 2, height = 3 }
struct Box { var size = Size(); var name = "box"; var inner: Size? = Size(); var tags = ["a", "b"] }

let width = \Box.size.width
print(width == \Box.size.width, width == \.size.height, width != \Box.size.height)
let size = \Box.size
print(size.appending(path: \.width) == width, \Box.tags[0] == \Box.tags[0], \Box.tags[0] == \Box.tags[1])
let names: [KeyPath<Box, Int>: String] = [\.size.width: "width", \.size.height: "height", \.tags.count: "tags"]
print(names[width]!, names[\.tags.count]!, names.count)
print(Set([\Box.name, \Box.tags[0], \Box.name]).count, \Box.inner?.width == \Box.inner?.width)

let all: [PartialKeyPath<Box>] = [\.name, \.size.width, \.inner, \.size]
let box = Box()
for path in all { print(box[keyPath: path]) }
print(all.firstIndex(of: \Box.size.width)!, all.contains(\Box.tags))
let any: AnyKeyPath = \Box.name
print(any == \Box.name)

func changed<Root, Value>(_ root: Root, _ path: WritableKeyPath<Root, Value>, to value: Value) -> Root {
    var copy = root
    copy[keyPath: path] = value
    return copy
}
print(changed(box, \.tags[1], to: "z").tags, changed(box, \.size.width, to: 9).size, changed(box, \.inner, to: nil).inner == nil)
print(\Box.name, \Box.size.width)

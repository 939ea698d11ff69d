struct View {
    @State var count = 1
    @Foo init() {}
    @Foo subscript(index: Int) -> Int { index }
}

@Test func check(@Wrapped value: Int, other: @Other Int) {}
enum Choice {
    @Foo case first
}
let action: @Foo () -> Void = {}
@Foo typealias Number = Int
struct Plain {}
@Plain func plain() {}
@Int func number() {}

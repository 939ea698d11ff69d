import TensorKit
import Testing

struct BoxTests {
    @Test func `boxes share what both cover over what either covers`() {
        let box = Box(left: 0, top: 0, right: 4, bottom: 2)
        #expect(box.area == 8 && box.center == (2, 1))
        #expect(box.intersectionOverUnion(box) == 1)
        #expect(box.intersectionOverUnion(Box(left: 2, top: 0, right: 6, bottom: 2)) == 4.0 / 12)
        #expect(box.intersectionOverUnion(Box(left: 5, top: 5, right: 9, bottom: 9)) == 0)
        let empty = Box(left: 3, top: 3, right: 1, bottom: 1)
        #expect(empty.area == 0 && empty.intersectionOverUnion(empty) == 0)
    }
}

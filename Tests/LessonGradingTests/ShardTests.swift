import Testing

@testable import LessonGrading

@Suite struct ShardTests {
    @Test(arguments: ["", "3", "0/4", "5/4", "1/0", "a/b", "1/2/3", "-1/4", "1/ 2"])
    func `anything but a part of a whole is refused`(text: String) {
        #expect(Shard(text) == nil)
    }

    @Test func `the shards of a class make it up, each student once`() {
        let class200 = Array(0..<200)
        let parts = (1...16).map { Shard(number: $0, count: 16).part(of: class200) }
        #expect(parts.joined().sorted() == class200)
        #expect(parts.map(\.count).allSatisfy { (12...13).contains($0) })
    }
}

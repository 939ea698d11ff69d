import Foundation
import TensorKit
import Testing

@testable import Datasets

struct GzipFileTests {
    /// 585 bytes of words in one block with codes of its own, as gzip −9 writes it.
    static let words = Array(
        Data(
            base64Encoded: """
                H4sIAAAAAAACA2VR0Q4DIQj7FX+NOBeWbPOi3sP+fkLBwy2XeCK1LTUz9XJL49Hmei/PkQbTSK969mKnXM/WE70dlWcfu8HFu7ibwWY/puP4GEDbulhdGyh\
                FzfCrBngiwCAy0lNh3tTJVpCaX710XZddIAszhVHBXXCErrtSbfdLoHODYAMF0kOQq2UkQGBAda1NqX1EkdXtH9mVOgAaRUgMVPMTSF72lRyDbFOqN7ZxaaW\
                zAgiaUv8mF+xtj/4FbIXbpkkCAAA=
                """) ?? Data())

    @Test func `a check sum is the one that all the world computes`() {
        #expect(CRC32.of(Array("123456789".utf8)) == 0xCBF4_3926)
        #expect(CRC32.of([]) == 0)
    }

    @Test func `a block with codes of its own unpacks`() throws {
        let text = try String(decoding: GzipFile(Self.words, file: "w").contents(atMost: 585), as: UTF8.self)
        #expect(text.count == 585 && text.hasPrefix("chased tired felt that mouse tired hours and tired cat tired"))
    }

    @Test func `a block with the fixed codes unpacks`() throws {
        let deflated = Array(Data(base64Encoded: "S0xKTkRFOgqJeSkKiQpJmSUKuflFqVYKEHEA") ?? Data())
        let text = "abcabcabcabcabcabc, and a bit more: abcabc"
        let packed = FileBytes.gzip(deflated: deflated, of: Array(text.utf8))
        #expect(try GzipFile(packed, file: "f").contents(atMost: 100) == Array(text.utf8))
    }

    @Test func `a stored block unpacks, whatever the header brings along`() throws {
        let contents = Array("some bytes".utf8)
        #expect(try GzipFile(FileBytes.gzip(contents), file: "s").contents(atMost: 10) == contents)
        #expect(try GzipFile(FileBytes.gzip(contents, name: "x.txt"), file: "s").contents(atMost: 10) == contents)
    }

    @Test func `a look at the beginning does not unpack the rest`() throws {
        #expect(try GzipFile(Self.words, file: "w").prefix(6) == Array("chased".utf8))
    }

    @Test func `more than was promised is refused`() throws {
        let error = #expect(throws: TensorError.self) { try GzipFile(Self.words, file: "w").contents(atMost: 584) }
        #expect(error?.description == "“w” unpacks to more than the 584 bytes that its header promises")
    }

    @Test func `a spoiled byte is found by the check sum`() throws {
        var packed = FileBytes.gzip(Array("some bytes".utf8))
        packed[17] ^= 1
        let error = #expect(throws: TensorError.self) { try GzipFile(packed, file: "s").contents(atMost: 10) }
        #expect(error?.id == "wrong-check-sum")
    }

    @Test func `every file that is cut short is an error`() {
        for length in 0..<Self.words.count {
            #expect(throws: TensorError.self) {
                try GzipFile(Array(Self.words[..<length]), file: "w").contents(atMost: 585)
            }
        }
    }

    @Test func `what follows the end is an error`() {
        let error = #expect(throws: TensorError.self) {
            try GzipFile(Self.words + [0, 0], file: "w").contents(atMost: 585)
        }
        #expect(error?.description.contains("2 bytes follow after its end") == true)
    }

    @Test func `a code with too many words, or a reach before the beginning, is an error`() {
        #expect(throws: TensorError.self) { try HuffmanCode(lengths: [1, 1, 1], file: "h") }
        let reach = FileBytes.gzip(deflated: [0x03 | 0x08, 0x02, 0], of: [])
        #expect(throws: TensorError.self) { try GzipFile(reach, file: "r").contents(atMost: 1_000) }
    }
}

import Foundation
import Testing

@testable import Canvas

@Suite struct PNGEncoderTests {
    @Test func `a PNG's bytes are those of the standard`() {
        let png = PNGEncoder.encode(width: 1, height: 1, channels: 1, pixels: [255])
        #expect(png.base64EncodedString().hasPrefix("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptV"))
    }

    @Test func `missing pixels are black`() {
        let black = [UInt8](repeating: 0, count: 9)
        let short = PNGEncoder.encode(width: 2, height: 2, channels: 3, pixels: [9, 9, 9])
        let whole = PNGEncoder.encode(width: 2, height: 2, channels: 3, pixels: [9, 9, 9] + black)
        #expect(short == whole)
    }
}

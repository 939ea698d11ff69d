import Testing
import Trace

struct NumberStyleTests {
    @Test(arguments: [
        (0.298371108760, "0.2984"), (12.5, "12.5"), (3.0, "3"), (-0.0, "0"), (0.00012345, "0.0001234"),
        (1.2e-7, "1.2e-07"), (61_100_840.0, "61100840"), (.infinity, "inf"), (-.infinity, "-inf"), (.nan, "nan"),
        (999.96, "1000"), (-2.50004, "-2.5"), (4.5e-16, "4.5e-16"), (1e12, "1e+12"),
    ])
    func `short keeps about four digits`(value: Double, text: String) {
        #expect(NumberStyle.short.format(value) == text)
    }

    @Test func `full keeps nine digits`() {
        #expect(NumberStyle.full.format(0.298371108760) == "0.298371109")
        #expect(NumberStyle.full.format(1.0 / 3) == "0.333333333")
    }

    @Test(arguments: [(61_100_840, "61,100,840"), (999, "999"), (1_000, "1,000"), (-12_345, "-12,345"), (0, "0")])
    func `grouped separates thousands`(value: Int, text: String) {
        #expect(NumberStyle.grouped.format(value) == text)
        #expect(NumberStyle.grouped.format(Double(value)) == text)
    }

    @Test(arguments: [
        (0.97421, "0.97"), (0.5, "0.5"), (0.9996, "0.9996"), (0.99999, ">0.9999"), (1.0, "1"), (0.0, "0"),
        (1e-9, "<0.01"),
    ])
    func `a confidence is certain only where it is`(value: Double, text: String) {
        #expect(NumberStyle.confidence.format(value) == text)
    }

    @Test func `percent keeps three digits`() {
        #expect(NumberStyle.percent.format(0.975) == "97.5%")
        #expect(NumberStyle.percent.format(1.0) == "100%")
    }
}

import Testing

@Suite struct DatasetCellTests {
    @Test func `a dataset can be counted, cut, walked over and shown`() {
        let run = CellRun.of(
            """
            let data = Datasets.shapes(count: 40, side: 16)
            expect(data.count, equals: 40)
            expect(data.inputShape, equals: [16, 16, 3])
            let (train, test) = data.split(0.75)
            expect(train.count, equals: 30)
            expect(data.prefix(perClass: 2).classCounts, equals: [2, 2, 2, 2, 2, 2, 2, 2, 2, 2])
            var seen = 0
            for (images, labels) in train.batched(8) {
                seen += images.shape[0]
                expect(labels.count == images.shape[0])
            }
            expect(seen, equals: 30)
            var names: [String] = []
            for example in test.examples { names.append(example.className) }
            expect(names.count, equals: 10)
            show(data)
            show(data[0])
            show(Datasets.moons())
            show(Datasets.reviews(count: 10))
            """)
        #expect(run.complaints == [])
        #expect(run.figures.map(\.kind) == ["image", "image", "scatter", "table"])
    }

    @Test func `the stand-in names itself`() {
        let run = CellRun.of(
            """
            let (train, test) = try Datasets.mnist(otherwise: .digits)
            print(test.origin)
            """)
        #expect(run.complaints == [])
        #expect(run.output == "stand-in for MNIST, made on the spot, seed 1\n")
    }

    @Test func `without a stand-in, the missing data is an error that can be caught`() {
        let run = CellRun.of(
            """
            do { _ = try Datasets.cifar10() } catch { print("caught") }
            """)
        #expect(run.complaints == [])
        #expect(run.output == "caught\n")
    }
}

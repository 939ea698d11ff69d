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
            expect(Dataset(inputs: [[1], [2], [1]], labels: [0, 1, 0]).distinct().labels == [0, 1])
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

    @Test func `bytes in the format of CIFAR-100 become pictures with either label`() {
        let run = CellRun.of(
            """
            var bytes: [UInt8] = [4, 31]
            for channel in [200, 100, 0] { for _ in 0..<1024 { bytes.append(UInt8(channel)) } }
            let fine = try Datasets.cifar100(records: bytes)
            let coarse = try Datasets.cifar100(records: bytes, coarse: true)
            expect(fine.labels == [31] && coarse.labels == [4])
            expect(fine[0].input[5, 6], near: [200.0 / 255, 100.0 / 255, 0])
            do { _ = try Datasets.cifar100(records: [1, 2, 3]) } catch { print("caught") }
            """)
        #expect(run.complaints == [])
        #expect(run.output == "caught\n")
    }

    @Test func `boxes and claims say what they are in a line`() {
        let run = CellRun.of(
            """
            let box = Box(left: 20, top: 8, right: 32, bottom: 20.25)
            print(box)
            print(LabelledBox(box, label: 2))
            print(Detection(box, label: 1, confidence: 2.0 / 3))
            print(Detection(box, label: 1, confidence: 1 - 1e-9))
            """)
        #expect(run.complaints == [])
        #expect(
            run.output == """
                20…32 across, 8…20.25 down
                class 2, 20…32 across, 8…20.25 down
                class 1, confidence 0.6667, 20…32 across, 8…20.25 down
                class 1, confidence >0.9999, 20…32 across, 8…20.25 down

                """)
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

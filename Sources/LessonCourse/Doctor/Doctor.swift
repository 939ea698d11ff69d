import Diagnostics
import Foundation
import LessonReport
import LessonRunner
import Trace

/// Looks at what a machine has.
package struct Doctor {
    private let environment: [String: String]
    private let dataFolder: String?

    package init(
        environment: [String: String] = ProcessInfo.processInfo.environment, dataFolder: String? = nil
    ) {
        self.environment = environment
        self.dataFolder = dataFolder
    }

    package func findings() -> [Finding] {
        [worker, memoryLimit, katex, browser, temporaryFolder, data].compactMap { $0 }
    }

    /// Whether cells run at all: the program starts itself, and the language, the tensors and the numbers work.
    private var worker: Finding {
        let source = "expect(matmul(Tensor([[1, 2]]), Tensor([3, 4]))[0], near: 11)\n"
        let job = WorkerJob(.evaluate, file: "doctor", source: Data(source.utf8))
        let run = try? SupervisedRunner().run(job)
        guard let run, run.diagnostics.isEmpty, run.run.expectationsHeld == 1 else {
            let words = run?.diagnostics.first?.text ?? "no process can be started"
            return Finding(
                "cells", .missing(costs: "nothing can run: \(words)", mend: "reinstall the program: make install"),
                isVital: true)
        }
        return Finding("cells", .there("run in a process of their own"), isVital: true)
    }

    private var memoryLimit: Finding {
        #if os(Linux)
        if FileManager.default.fileExists(atPath: "/proc/self/statm") {
            return Finding("memory limit", .there("held by the system"))
        }
        return Finding(
            "memory limit",
            .missing(
                costs: "only what cells' values take is limited, not what the process takes",
                mend: "mount -t proc proc /proc"))
        #else
        return Finding("memory limit", .there("kept by the program's own accounts"))
        #endif
    }

    private var katex: Finding {
        let location = KaTeXLocation.standard
        if let folder = location.folder { return Finding("KaTeX", .there(folder)) }
        return Finding(
            "KaTeX",
            .missing(
                costs: "formulas are shown as TeX source",
                mend: Self.install(apt: "libjs-katex", brew: "katex") + ", or name its folder in KATEX_DIR"))
    }

    private var browser: Finding {
        if let path = try? PagePrinter(environment: environment).browserPath() {
            return Finding("Chromium", .there(path))
        }
        return Finding(
            "Chromium",
            .missing(
                costs: "`lesson build --pdf` prints nothing",
                mend: Self.install(apt: "chromium", brew: "--cask chromium") + ", or name its program in CHROMIUM"))
    }

    private var temporaryFolder: Finding {
        let folder = FileManager.default.temporaryDirectory.path
        guard FileManager.default.isWritableFile(atPath: folder) else {
            return Finding(
                "temporary folder",
                .missing(costs: "`lesson watch` cannot save files of cells", mend: "export TMPDIR=a folder of yours"))
        }
        return Finding("temporary folder", .there(folder))
    }

    private var data: Finding? {
        guard let dataFolder else {
            return Finding(
                "real data",
                .missing(
                    costs: "lessons learn from drawn stand-ins in place of CIFAR-10 and MNIST",
                    mend: "lay the sets' own files in a folder, and build with --data FOLDER"))
        }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: dataFolder))?.sorted() ?? []
        guard !names.isEmpty else {
            return Finding(
                "real data", .missing(costs: "\(dataFolder) has no file", mend: "lay the sets' own files there"))
        }
        return Finding("real data", .there("\(dataFolder): \(names.prefix(6).joined(separator: ", "))"))
    }

    private static func install(apt: String, brew: String) -> String {
        #if os(Linux)
        "apt install \(apt)"
        #else
        "brew install \(brew)"
        #endif
    }
}

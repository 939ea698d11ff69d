import ArgumentParser
import LessonCourse
import LessonFormat

struct LimitOptions: ParsableArguments {
    @Option(
        name: .customLong("limit"),
        help: ArgumentHelp(
            "A limit in place of the lesson's: seconds, megabytes, steps, depth or output. May be given several times.",
            valueName: "name=value"),
        completion: .list(LimitName.allCases.map { $0.rawValue + "=" }))
    var settings: [String] = []

    func validate() throws { _ = try limits() }

    func limits() throws -> LessonLimits {
        do {
            return try LimitSettings.read(settings)
        } catch {
            throw ValidationError("\(error)")
        }
    }
}

import ArgumentParser
import Foundation
import LessonCourse
import LessonReport

struct GalleryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gallery",
        abstract: "Write a page with one figure of every kind.",
        discussion: """
            To see what cells can show, and how a theme or a language looks.

            Examples:
              lesson gallery
              lesson gallery --language es --theme our-school
            """)

    @Option(name: .shortAndLong, help: "The folder for the page.", completion: .directory) var output = "output"
    @Option(help: "The language of the page: en or es.", completion: .list(PageLanguage.known))
    var language = "en"
    @Option(
        help: "A folder whose page.mustache, page.css or extra.css change how the page looks.", completion: .directory)
    var theme: String?

    func validate() throws {
        guard PageLanguage.known.contains(language) else {
            let languages = PageLanguage.known.joined(separator: " and ")
            throw ValidationError("--language “\(language)” is not there: there are \(languages)")
        }
    }

    func run() throws {
        let page = HTMLRenderer(theme: try ThemeFolder.theme(theme)).render(Gallery(language: language).report())
        try WholeFile.makeFolder(output)
        let path = URL(fileURLWithPath: output).appendingPathComponent("gallery.html").relativePath
        try WholeFile.write(page, to: path)
        OutputStream.results.write("\(path)\n")
    }
}

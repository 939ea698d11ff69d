extension Lesson {
    /// The files beside the lesson that it names: pictures and Swift files, each once.
    public var namedFiles: [String] {
        var names = frontMatter.uses
        for image in LessonWalk(blocks).images where !names.contains(image.path.percentDecoded) {
            names.append(image.path.percentDecoded)
        }
        return names
    }
}

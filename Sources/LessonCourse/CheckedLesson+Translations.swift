import Diagnostics
import LessonFormat

extension [CheckedLesson] {
    /// The lessons with what differs between the first, which is the original, and each of the others.
    package var comparedWithFirst: [CheckedLesson] {
        guard let original = first?.lesson else { return self }
        return enumerated().map { place, checked in
            guard place > 0, let translation = checked.lesson else { return checked }
            var checked = checked
            checked.diagnostics += TranslationComparison(original, translation).diagnostics
            checked.diagnostics = checked.diagnostics.inReadingOrder()
            return checked
        }
    }
}

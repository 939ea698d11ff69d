/// Every option that a cell can have.
enum CellOptionName: String, CaseIterable {
    case eval, echo, output, include, error, fold, trace, seconds, caption, alt, tab
    case tabGroup = "tab-group"
    case points
    case target = "for"
    case hint, width, frames, produces
    case id
}

/// The classes that say what a cell is for.
enum CellRoleName: String, CaseIterable {
    case exercise, solution, check, tests, wrong
}

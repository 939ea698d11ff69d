/// A cell's compiled top level.
final class CellCode {
}

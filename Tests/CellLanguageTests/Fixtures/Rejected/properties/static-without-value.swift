struct Settings {
    static var rate: Double
    static let name: String
    static var limit: Int?
}

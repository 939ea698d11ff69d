enum Settings {
    let size = 3
    static let most = 4
}

print(Settings.most)

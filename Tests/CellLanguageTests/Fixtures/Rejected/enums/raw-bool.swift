enum Switch: Bool {
    case on = true
}

print(Switch.on)

import ArgumentParser
import Foundation

/// The manual in roff, made of what `--help` says of each command.
struct ManualPage {
    /// What ArgumentParser tells of a command.
    private struct Tool: Decodable {
        let command: Command
    }

    private struct Command: Decodable {
        let commandName: String
        let abstract: String?
        let discussion: String?
        let shouldDisplay: Bool
        let arguments: [Argument]?
        let subcommands: [Command]?
    }

    private struct Argument: Decodable {
        struct Name: Decodable {
            let kind: String
            let name: String
        }

        let kind: String
        let shouldDisplay: Bool
        let names: [Name]?
        let valueName: String?
        let abstract: String?
        let defaultValue: String?
    }

    private let root: Command

    init() throws {
        root = try JSONDecoder().decode(Tool.self, from: Data(LessonCommand._dumpHelp().utf8)).command
    }

    var roff: String {
        var text = ".TH LESSON 1\n.SH NAME\nlesson \\- \(Self.escaped(root.abstract ?? ""))\n"
        text += ".SH SYNOPSIS\n.B lesson\n.I subcommand\n[arguments]\n.SH DESCRIPTION\n"
        text += Self.paragraphs(root.discussion ?? "")
        text += ".SH SUBCOMMANDS\n"
        for command in root.subcommands ?? [] where command.shouldDisplay { text += section(command, "lesson") }
        text += ".SH COMPLETIONS\nA shell learns them from\n.B lesson \\-\\-generate\\-completion\\-script\n"
        text += "followed by bash, zsh or fish.\n"
        text += ".SH ENVIRONMENT\n.TP\n.B NO_COLOR\nWith any value: no colours.\n.TP\n.B KATEX_DIR\n"
        text += "The folder of katex.min.js.\n.TP\n.B CHROMIUM\nThe program that prints pages.\n"
        return text
    }

    private func section(_ command: Command, _ parent: String) -> String {
        let name = "\(parent) \(command.commandName)"
        var text = ".SS \(Self.escaped(name))\n\(Self.escaped(command.abstract ?? ""))\n.PP\n"
        text += Self.paragraphs(command.discussion ?? "")
        for argument in command.arguments ?? [] where argument.shouldDisplay { text += Self.entry(argument) }
        for inner in command.subcommands ?? [] where inner.shouldDisplay && inner.commandName != "help" {
            text += section(inner, name)
        }
        return text
    }

    private static func entry(_ argument: Argument) -> String {
        let names = (argument.names ?? []).map { ($0.kind == "short" ? "-" : "--") + $0.name }.sorted()
        guard !names.contains("--help"), !names.contains("--version") else { return "" }
        let value = argument.valueName.map { "<\($0)>" } ?? ""
        let head = argument.kind == "flag" ? names.joined(separator: ", ") : names.joined(separator: ", ") + " " + value
        return ".TP\n.B \(escaped(head.trimmingCharacters(in: .whitespaces)))\n\(escaped(argument.abstract ?? ""))\n"
    }

    /// Lines that are indented are examples: they stay as they are.
    private static func paragraphs(_ text: String) -> String {
        var roff = ""
        var isExample = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let indented = line.hasPrefix("  ")
            if indented != isExample { roff += indented ? ".nf\n.RS\n" : ".RE\n.fi\n" }
            isExample = indented
            roff += line.isEmpty ? ".PP\n" : escaped(line.trimmingCharacters(in: .whitespaces)) + "\n"
        }
        return roff + (isExample ? ".RE\n.fi\n" : "")
    }

    private static func escaped(_ text: String) -> String {
        let safe = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
        return safe.hasPrefix(".") || safe.hasPrefix("'") ? "\\&" + safe : safe
    }
}

import ArgumentParser

extension Option {
    /// The flag of a setting, checked against its bounds.
    ///
    /// - Parameter meaning: in place of the setting's own, for a command that looks at it otherwise.
    init<Kind>(_ setting: Setting<Kind>, _ meaning: String? = nil) where Value == GivenSetting? {
        let help = meaning.map { "\($0) (default: \(setting.fallbackText))." } ?? setting.help
        self.init(
            name: .customLong(setting.name),
            help: ArgumentHelp("\(help)", valueName: setting.placeholder),
            transform: { text in
                // The message ends the command as a usage error.
                if let expectation = setting.expectation(insteadOf: text) {
                    throw ValidationError("\(expectation) is expected.")
                }
                return GivenSetting(name: setting.name, text: text)
            })
    }
}

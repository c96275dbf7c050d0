struct ServiceRun {
    let settings: Settings
    func untilStopped() throws(CommandFailure) {}
}

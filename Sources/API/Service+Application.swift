package import HTTP

extension Service: Application {
    package func makeResponder(_ tally: Tally) -> any Responder { ServiceResponder(self, tally) }
}

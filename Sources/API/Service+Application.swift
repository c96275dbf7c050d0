package import HTTP

extension Service: Application {
    package func makeResponder() -> any Responder { ServiceResponder(self) }
}

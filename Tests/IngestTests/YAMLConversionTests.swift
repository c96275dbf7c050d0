import Testing

@testable import Ingest

@Suite struct YAMLConversionTests {
    private func json(_ yaml: String) throws -> String {
        String(decoding: try YAMLConversion.json(yaml), as: UTF8.self)
    }

    @Test(arguments: [
        (
            "a: 1\nb: [x, -2.5e3, 0]\nc: {d: \"1\", e: 'true'}",
            #"{"a":1,"b":["x",-2.5e3,0],"c":{"d":"1","e":"true"}}"#
        ),
        ("- null\n- true\n-\n- ~\n- yes", #"[null,true,null,"~","yes"]"#),
        (
            "v: 3.1.0\nw: 01\nx: 1.\ny: 0x1\nz: .5",
            #"{"v":"3.1.0","w":"01","x":"1.","y":"0x1","z":".5"}"#
        ),
        (
            "200: \"é \\\"q\\\"\"\ntrue: |\n  two\n  lines\n",
            #"{"200":"é \"q\"","true":"two\nlines\n"}"#
        ),
        ("[]", "[]"), ("{}", "{}"), ("- {}\n- []\n- [[1], {a: []}]", #"[{},[],[[1],{"a":[]}]]"#),
        ("", ""),
    ])
    func `The same in JSON`(_ yaml: String, _ expected: String) throws {
        #expect(try json(yaml) == expected)
    }

    @Test(arguments: [
        "a: &x 1", "a: *x", "!t a", "--- 1\n--- 2", "? [a]\n: 1", "? {a: 1}\n: 1", "a: [1", "\tb",
    ])
    func `What JSON cannot say is refused`(_ yaml: String) {
        #expect(throws: YAMLProblem.self) { try YAMLConversion.json(yaml) }
    }

    @Test func `A problem tells its place`() {
        let problem = #expect(throws: YAMLProblem.self) { try YAMLConversion.json("a:\n  b: &x 1") }
        #expect(problem?.description == "2:6: anchors and tags are not read here")
    }
}

import Testing

@testable import entente

@Suite struct PrettyJSONTests {
    @Test func `A member and an element stand on a line each`() {
        let json = #"{"a":[1,{"b":"x,y: {\"z\\"}],"c":[],"d":{},"e":null}"#
        let laidOut = #"""
            {
              "a": [
                1,
                {
                  "b": "x,y: {\"z\\"
                }
              ],
              "c": [],
              "d": {},
              "e": null
            }
            """#
        #expect(String(decoding: PrettyJSON.indented(Array(json.utf8)), as: UTF8.self) == laidOut)
    }
}

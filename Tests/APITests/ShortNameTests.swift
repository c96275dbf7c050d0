import Store
import Testing

@testable import API

@Suite struct ShortNameTests {
    @Test(arguments: Parameter.allCases) func everyParameterIsFoundByItsName(_ parameter: Parameter)
    {
        let name = Array(parameter.rawValue.utf8)
        #expect(Parameter.names.value(of: name.span) == parameter)
        #expect(Parameter.names.value(of: (name + [0]).span) == nil)
        #expect(Parameter.names.value(of: Array(parameter.rawValue.uppercased().utf8).span) == nil)
    }

    @Test(arguments: SortColumn.allCases) func everyColumnIsFoundByItsName(_ column: SortColumn) {
        let names = ShortNames(of: SortColumn.self)
        #expect(names.value(of: Array(column.rawValue.utf8).span) == column)
        #expect(names.value(of: Array(column.rawValue.utf8.dropLast()).span) != column)
    }

    @Test(arguments: ["", "a", "partner ", "partnerpartnerpartner", "sort\0", "\0"])
    func otherNamesAreNone(_ name: String) {
        #expect(Parameter.names.value(of: Array(name.utf8).span) == nil)
    }
}

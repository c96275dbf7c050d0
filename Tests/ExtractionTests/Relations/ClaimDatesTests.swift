import Testing

@Suite struct ClaimDatesTests {
    static let dated = [
        Telling(
            "La France et le Togo ont signé un accord de défense le 3 mars 2024.",
            "FRA-TGO dca_general agreement signed signed=2024-03-03"),
        // The year comes from the day of publication and the weekday.
        Telling(
            "Paris a annoncé avoir signé un accord de défense avec le Togo mardi 7 mai.",
            "FRA-TGO dca_general agreement signed signed=2024-05-07"),
        Telling(
            "L'accord de défense entre le Kenya et le Royaume-Uni est entré en vigueur le 1er avril"
                + " 2024.",
            "GBR-KEN dca_general agreement in_force effective=2024-04-01"),
        Telling(
            "La Bolivie et l'Iran ont un accord de défense en vigueur depuis 2023.",
            "BOL-IRN dca_general agreement in_force effective=2023"),
        Telling(
            "L'accord de défense entre Djibouti et la France est valable jusqu'en 2034.",
            "DJI-FRA dca_general agreement in_force expires=2034"),
        Telling(
            "Le traité de défense de 1960 entre le Japon et les États-Unis reste en vigueur.",
            "JPN-USA dca_general treaty in_force signed=1960"),
        Telling(
            "L'Espagne et le Maroc ont signé un accord militaire d'une durée de cinq ans.",
            "ESP-MAR dca_general agreement signed months=60"),
        Telling(
            "Le Niger a dénoncé les accords militaires avec les États-Unis le 16 mars 2024.",
            "NER-USA dca_general agreement terminated terminated=2024-03-16"),
        Telling(
            "Le Togo a résilié en février 2024 l'accord de défense avec la France.",
            "FRA-TGO dca_general agreement terminated terminated=2024-02"),
        // The date is that of the treaty by which they are bound.
        Telling(
            "La France est liée au Cameroun par un accord de défense signé en 2009.",
            "CMR-FRA dca_general agreement in_force signed=2009"),
        Telling(
            "L'AES a annoncé en janvier 2024 une force conjointe de 3 000 soldats au Mali, au"
                + " Burkina Faso et au Niger.",
            "BFA-MLI-NER alignment none announced +joint_force announced=2024-01 strength=3000"),
    ]

    @Test(arguments: dated)
    func `a date belongs to what it dates`(telling: Telling) {
        #expect(Told(telling.text).lines(like: telling.expected) == telling.expected)
    }

    @Test func `dates in the sentence of another relation stay there`() {
        let told = Told(
            "La France et le Togo ont signé un accord de défense. Le Ghana fête en 2027 ses"
                + " soixante-dix ans d'indépendance.")
        #expect(told.lines == ["FRA-TGO dca_general agreement signed"])
    }
}

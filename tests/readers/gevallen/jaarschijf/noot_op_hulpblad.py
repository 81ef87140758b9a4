"""Een blad met toelichting dat zegt tot en met welk kwartaal de cijfers van een corporatie lopen."""

UITKOMST = "gevraagd"
VRAAG = "of de noot de cijfers verandert."
BLADEN = {
    "Toewijzingen": [["Toewijzingen 2025"], ["", "WSN", "Alliantie"], ["Vrijgekomen", 140, 45], ["Urgent", 35, 10]],
    "Toelichting": [
        ["De cijfers zijn van de corporaties."],
        ["De cijfers van de Alliantie lopen t/m het derde kwartaal."],
    ],
}
MELDINGEN = ["NOOT_BIJ_CIJFERS Toelichting!A2"]

"""In de kolom met de namen van de plannen staan alleen nummers."""

UITKOMST = "gevraagd"
VRAAG = "of dat nummers van plannen zijn, en waar de namen staan."
BLADEN = {
    "Plannen": [
        ["Plan", "Kern", "Planstatus", "Aantal"],
        [101, "Nijkerk", "1A", 90],
        [102, "Hoevelaken", "3", 31],
    ]
}
MELDINGEN = ["NAMEN_ZIJN_GETALLEN Plannen!A1"]

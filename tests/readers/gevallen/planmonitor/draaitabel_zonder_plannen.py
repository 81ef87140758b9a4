"""Een draaitabel van alleen soorten woningen, zonder plannen."""

UITKOMST = "gevraagd"
VRAAG = "om welke plannen het gaat."
BLADEN = {"D": [["Rijlabels", "Som van Aantal"], ["Sociale huur", 15], ["Koop", 8], ["Eindtotaal", 23]]}
MELDINGEN = ["DRAAITABEL_ZONDER_PLANNEN D!A2"]

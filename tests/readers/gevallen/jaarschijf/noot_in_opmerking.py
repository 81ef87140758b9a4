"""Een opmerking bij een cel die zegt tot en met welke maand de kolom gaat."""

import io

import openpyxl
from openpyxl.comments import Comment
from werkboeken import bouw_werkboek, opgeslagen

UITKOMST = "gevraagd"
VRAAG = "of de noot de cijfers verandert."


def werkboek() -> bytes:
    rijen = [["Toewijzingen WSN"], ["Groep", "2024", "2025"], ["Vrijgekomen", 146, 101], ["Urgent", 23, 16]]
    boek = openpyxl.load_workbook(io.BytesIO(bouw_werkboek({"Toewijzingen": rijen})))
    boek["Toewijzingen"]["C2"].comment = Comment("t/m september", "WSN")
    boek["Toewijzingen"]["B4"].comment = Comment("nagekeken in maart", "WSN")
    return opgeslagen(boek)


MELDINGEN = ["NOOT_BIJ_CIJFERS Toewijzingen!C2"]

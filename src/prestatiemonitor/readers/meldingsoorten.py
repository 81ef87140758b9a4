"""Every kind of Melding that reading a workbook can give, declared once: code, severity, sentence and remedy."""

from prestatiemonitor.tables.meldingen import Meldingsoort as Soort

# fmt: off
# one line per kind reads as a table
_INDELEN = "Wijs de kolom{als} toe in de indeling, of geef haar een kop die de monitor kent."

# The file itself: exit status 2, nothing can be read.
LEEG_BESTAND = Soort("LEEG_BESTAND", "fout", "Het bestand is leeg.", "Kies het werkboek opnieuw; misschien is het opslaan of versturen mislukt.")
GEEN_WERKBOEK = Soort("GEEN_WERKBOEK", "fout", "Dit bestand is geen Excel-werkboek, ook al kan de naam dat zeggen.", "Open het in Excel of LibreOffice en sla het op als .xlsx.")
WACHTWOORD = Soort("WACHTWOORD", "fout", "Het werkboek is beveiligd met een wachtwoord.", "Haal het wachtwoord eraf (Bestand, Info, Werkmap beveiligen) en lever het opnieuw aan.")
BESCHADIGD = Soort("BESCHADIGD", "fout", "Het werkboek is beschadigd en kan niet worden gelezen.", "Open het in Excel, laat het herstellen en sla het opnieuw op.")
TE_GROOT = Soort("TE_GROOT", "fout", "Het werkboek is te groot om veilig te lezen: {gevonden}.", "Verwijder lege rijen en kolommen onder en rechts van de gegevens en sla het opnieuw op.")

# Sheets.
GEEN_TABEL = Soort("GEEN_TABEL", "fout", "In dit werkboek is geen planmonitor en geen jaarschijf herkend.", "Controleer of dit het juiste werkboek is; gebruik anders het sjabloon van de pagina Aanleveren.")
ANDERE_SOORT = Soort("ANDERE_SOORT", "fout", "Dit werkboek is een {gevonden}, en geen {gevraagd}.", "Kies de juiste soort levering, of het juiste werkboek.")
TWEE_SOORTEN = Soort("TWEE_SOORTEN", "fout", "In dit werkboek staan een planmonitor en een jaarschijf door elkaar: {gevonden}.", "Kies welke van de twee u aanlevert.")
TWEE_BLADEN = Soort("TWEE_BLADEN", "fout", "Meer dan één blad kan de lijst met plannen zijn: {gevonden}.", "Geef in de indeling aan welk blad telt, of verwijder de andere bladen; dubbel tellen mag niet.")
BLAD_ONBEKEND = Soort("BLAD_ONBEKEND", "fout", "Blad ‘{blad}’ bevat {aantal} getallen, maar de monitor weet niet wat ze betekenen.", "Geef in de indeling aan dat dit blad wordt overgeslagen, of geef de tabel koppen die de monitor kent.")
BLAD_VERBORGEN = Soort("BLAD_VERBORGEN", "waarschuwing", "Het verborgen blad ‘{blad}’ bevat {aantal} getallen die niet zijn gelezen.", "Maak het blad zichtbaar en geef het bekende koppen als de getallen meetellen.")
BLAD_OVERGESLAGEN = Soort("BLAD_OVERGESLAGEN", "info", "Blad ‘{blad}’ is overgeslagen: {reden}.", "U hoeft niets te doen als dat klopt.")
INDELING_ONGEBRUIKT = Soort("INDELING_ONGEBRUIKT", "waarschuwing", "De indeling noemt {wat} ‘{gevonden}’, en die staat niet in dit werkboek.", "Controleer of dit de indeling van deze afzender is.")
SJABLOON_OUD = Soort("SJABLOON_OUD", "waarschuwing", "Dit is versie {gevonden} van het sjabloon; de monitor kent versie {versie}.", "Haal het nieuwe sjabloon op bij Aanleveren en neem de gegevens over.")
KOP_ONTBREEKT = Soort("KOP_ONTBREEKT", "fout", "Op blad ‘{blad}’ ontbreekt de kolom {veld}.", "Voeg de kolom toe, of neem het sjabloon opnieuw over.")
KOP_DUBBEL = Soort("KOP_DUBBEL", "fout", "De kop ‘{gevonden}’ betekent hetzelfde als die in {eerste}.", "Houd één van beide kolommen, of wijs ‘kolom {letter}’ als ‘overslaan’ toe in de indeling.")
KOLOM_ONBEKEND = Soort("KOLOM_ONBEKEND", "fout", "De monitor weet niet wat de kolom ‘{gevonden}’ betekent, en er staan getallen in.", "{suggestie}" + _INDELEN)
KOLOM_AANDEEL = Soort("KOLOM_AANDEEL", "info", "De kolom ‘{gevonden}’ is een aandeel en is niet als aantal woningen geteld.", "U hoeft niets te doen.")
KOP_DOORGETROKKEN = Soort("KOP_DOORGETROKKEN", "waarschuwing", "De kop erboven is doorgetrokken: deze kolom is gelezen als ‘{gelezen}’.", "Klopt dat niet? Voeg de cellen van de bovenste kop samen, of schrijf de kop in elke kolom.")
TWEEDE_TABEL = Soort("TWEEDE_TABEL", "fout", "Hier begint op hetzelfde blad nog een tabel, met andere koppen ({gevonden}).", "Zet elke tabel op een eigen blad; van dit blad is alleen de eerste gelezen.")
KOLOM_TEKST = Soort("KOLOM_TEKST", "info", "De kolom ‘{gevonden}’ is tekst die de monitor niet gebruikt.", "U hoeft niets te doen.")
KOLOM_DEELTELLING = Soort("KOLOM_DEELTELLING", "info", "De kolom ‘{gevonden}’ telt woningen die al naar categorie zijn gelezen, en is niet nog eens geteld.", "U hoeft niets te doen.")
UITSPLITSING_ONDUIDELIJK = Soort("UITSPLITSING_ONDUIDELIJK", "fout", "De kolommen {gevonden} kunnen dezelfde woningen op twee manieren tellen; optellen zou ze verdubbelen.", "Zorg dat elke uitsplitsing op het totaal uitkomt, of sla in de indeling één van de twee over.")
UITSPLITSING_VERSCHILT = Soort("UITSPLITSING_VERSCHILT", "waarschuwing", "De uitsplitsingen van dit plan komen niet op hetzelfde aantal uit ({gevonden}); gelezen zijn {berekend} woningen.", "Verbeter de uitsplitsing die niet klopt; wat ontbreekt staat als ‘onbekend’ in het programma.")
GEEN_AANTALLEN = Soort("GEEN_AANTALLEN", "fout", "Op blad ‘{blad}’ staan plannen, maar geen kolom met bruto aantallen woningen.", "Voeg een kolom met het aantal woningen toe, of wijs de kolom toe in de indeling.")
UITSPLITSINGEN = Soort("UITSPLITSINGEN", "info", "De woningen staan op {aantal} manieren uitgesplitst ({gevonden}); ze zijn één keer geteld.", "Wat niet uit de uitsplitsingen samen volgt, staat als ‘onbekend’ in het programma.")
UITSPLITSING_DEELS = Soort("UITSPLITSING_DEELS", "waarschuwing", "Van {aantal} woningen volgt niet uit de uitsplitsingen samen wat zij allemaal zijn; dat deel is gelezen als ‘onbekend’ ({gevonden}).", "Lever de woningen per categorie én per jaar aan als u ze ook zo wilt zien.")
GETAL_BUITEN_TABEL = Soort("GETAL_BUITEN_TABEL", "waarschuwing", "{aantal} getallen buiten de herkende tabel zijn niet gelezen (eerste: {gevonden}).", "Controleer of hier gegevens staan die mee moeten tellen.")
VERBORGEN_GELEZEN = Soort("VERBORGEN_GELEZEN", "info", "Blad ‘{blad}’ is verborgen en is wel gelezen.", "Controleer of dit blad mee moet tellen.")

# Cells.
FOUTCEL = Soort("FOUTCEL", "fout", "In deze cel staat de Excel-fout {gevonden}.", "Herstel de formule of vul het getal in.")
AANTAL_SAMENGEVOEGD = Soort("AANTAL_SAMENGEVOEGD", "fout", "Het aantal {gevonden} staat in een samengevoegde cel over {bereik}; niet te zien is bij welke regel of kolom het hoort.", "Splits de cel en zet elk aantal in een eigen cel.")
FOUTCEL_XLS = Soort("FOUTCEL_XLS", "fout", "In dit oude .xls-bestand staan {aantal} cellen met een Excel-fout; niet te zien is op welk blad.", "Herstel de formules, of open het bestand in Excel en sla het op als .xlsx.")
FORMULE_ZONDER_WAARDE = Soort("FORMULE_ZONDER_WAARDE", "fout", "De formule in deze cel heeft geen opgeslagen uitkomst.", "Open het werkboek in Excel, laat het berekenen en sla het opnieuw op.")
GEEN_GETAL = Soort("GEEN_GETAL", "fout", "Hier hoort een getal te staan en er staat ‘{gevonden}’.", "Vul een getal in, of laat de cel leeg als het niet bekend is.")
GETAL_ONTBREEKT = Soort("GETAL_ONTBREEKT", "info", "Er staat ‘{gevonden}’; dat is gelezen als: niet bekend.", "Vul het getal in zodra het bekend is.")
GETAL_GESCHAT = Soort("GETAL_GESCHAT", "waarschuwing", "‘{gevonden}’ is gelezen als {waarde}.", "Vul het precieze getal in zodra het bekend is.")
GEEN_GEHEEL_GETAL = Soort("GEEN_GEHEEL_GETAL", "fout", "{gevonden} is geen heel aantal.", "Vul een heel aantal in.")
NEGATIEF = Soort("NEGATIEF", "fout", "Het aantal woningen {gevonden} is negatief.", "Zet sloop in een eigen kolom met een positief aantal.")
TEKEN = Soort("TEKEN", "fout", "{mutatie} met {gevonden} heeft het verkeerde teken: erbij is een positief getal, eraf een negatief.", "Verander het teken.")
TEKEN_GELEZEN = Soort("TEKEN_GELEZEN", "waarschuwing", "{mutatie} staat er als {gevonden} en is gelezen als {waarde}: het gaat van de voorraad af.", "Schrijf wat eraf gaat met een minteken.")
JAAR_ONMOGELIJK = Soort(
    "JAAR_ONMOGELIJK", "fout", "{gevonden} is geen mogelijk jaar.", "Vul een jaar tussen 1990 en 2100 in."
)
JAREN_OMGEKEERD = Soort("JAREN_OMGEKEERD", "fout", "De periode {gevonden} eindigt voor zij begint.", "Draai de jaren om.")
OPLEVERING_ONBEKEND = Soort("OPLEVERING_ONBEKEND", "waarschuwing", "De oplevering ‘{gevonden}’ is geen jaar of periode en is gelezen als: niet bekend.", "Schrijf een jaar (2026), een kwartaal (Q3 2026) of een periode (2025-2027).")
STATUS_ONBEKEND = Soort("STATUS_ONBEKEND", "waarschuwing", "De planstatus ‘{gevonden}’ staat niet in de lijst; het plan is gelezen met status ‘onbekend’.", "Gebruik 1A tot en met 4B uit de begrippenlijst (bijlage II).")
STATUS_TEGENSTRIJDIG = Soort("STATUS_TEGENSTRIJDIG", "fout", "De planstatus ‘{gevonden}’ spreekt zichzelf tegen: {code} betekent iets anders dan de woorden erachter.", "Verbeter de code of de omschrijving.")
HARDHEID_TEGENSTRIJDIG = Soort("HARDHEID_TEGENSTRIJDIG", "fout", "Hardheid ‘{gevonden}’ past niet bij planstatus {code}.", "Verbeter een van de twee, of laat de hardheid leeg.")
WAARDE_ONBEKEND = Soort("WAARDE_ONBEKEND", "fout", "‘{gevonden}’ is geen waarde voor {veld}.", "Kies een van: {waarden}.")
VERPLICHT_LEEG = Soort("VERPLICHT_LEEG", "fout", "{veld} is niet ingevuld.", "Vul {veld} in, of maak de hele regel leeg.")
CORPORATIE_ONBEKEND = Soort("CORPORATIE_ONBEKEND", "waarschuwing", "‘{gevonden}’ is geen corporatie uit de prestatieafspraken; de naam is overgenomen zoals geschreven.", "Controleer de naam.")
KANS_ONMOGELIJK = Soort(
    "KANS_ONMOGELIJK", "fout", "{gevonden} is geen aandeel tussen 0% en 100%.", "Vul een percentage in."
)
AFSPRAAK_ONBEKEND = Soort("AFSPRAAK_ONBEKEND", "fout", "Afspraak {gevonden} bestaat niet; er zijn er {aantal}.", "Vul het nummer van een strategische afspraak in, of laat de cel leeg.")

# Plans and totals.
PLAN_DUBBEL = Soort("PLAN_DUBBEL", "fout", "Plan ‘{gevonden}’ staat er twee keer: ook in {eerste}.", "Geef elk plan een eigen plancode, of verwijder de dubbele regel.")
PLAN_LIJKT_DUBBEL = Soort("PLAN_LIJKT_DUBBEL", "waarschuwing", "Plan ‘{gevonden}’ staat er onder een andere code ook in {eerste}, met dezelfde naam en kern; beide zijn geteld.", "Is het hetzelfde plan? Verwijder een van de twee regels.")
KOLOM_CATEGORIE = Soort("KOLOM_CATEGORIE", "fout", "De kolom ‘{gevonden}’ zegt per regel om wat voor woningen het gaat; die indeling kan de monitor nog niet lezen.", "Geef elke categorie een eigen kolom met aantallen, of gebruik het sjabloon. Met ‘overslaan’ in de indeling blijft de categorie onbekend.")
PLAN_ZONDER_NAAM = Soort("PLAN_ZONDER_NAAM", "fout", "Deze regel heeft woningen maar geen plannaam.", "Vul de plannaam in; is het een totaalregel, schrijf dan ‘Totaal’.")
PLAN_NIET_GEVONDEN = Soort("PLAN_NIET_GEVONDEN", "fout", "Plan {gevonden} staat niet op het blad met plannen.", "Voeg het plan toe, of verbeter de code.")
REGEL_LIJKT_TOTAAL = Soort("REGEL_LIJKT_TOTAAL", "fout", "De regel ‘{gevonden}’ lijkt een totaal en geen plan; meegeteld zou hij woningen verdubbelen.", "Is het een totaal? Zet er ‘Totaal’ voor. Telt hij zelf mee? Vul {veld} in.")
REGEL_NIET_GELEZEN = Soort("REGEL_NIET_GELEZEN", "waarschuwing", "De regel ‘{gevonden}’ heeft geen aantallen en geen status, en is niet als plan gelezen.", "Is het een plan? Vul dan ten minste de status in.")
KERN_AFGELEID = Soort("KERN_AFGELEID", "info", "Van {aantal} plannen is de kern afgeleid uit de plannaam.", "Voeg een kolom Kern toe als dat niet klopt.")
ALLEEN_TOTAAL = Soort("ALLEEN_TOTAAL", "waarschuwing", "Van dit plan is alleen het totaal van {gevonden} {wat} bekend; het is gelezen met categorie ‘onbekend’.", "Vul de woningen per categorie in.")
RIJEN_VERBORGEN = Soort("RIJEN_VERBORGEN", "waarschuwing", "Op blad ‘{blad}’ zijn {wat} verborgen; ze zijn wel gelezen ({gevonden}).", "Controleer of ze mee moeten tellen, en verwijder wat niet telt.")
REGEL_DUBBEL = Soort("REGEL_DUBBEL", "waarschuwing", "Deze regel is gelijk aan die in {eerste}; beide zijn geteld.", "Verwijder een van de twee als de woningen er dubbel staan.")
TOTAAL_ONZEKER = Soort("TOTAAL_ONZEKER", "fout", "De regel ‘{gevonden}’ heet als een totaal, maar de aantallen zijn niet de som van de plannen.", "Is het een plan? Vul de planstatus in, of geef het een naam zonder ‘totaal’. Is het een totaal? Schrijf alleen ‘Totaal’, of verbeter de aantallen.")
CORPORATIE_DUBBEL = Soort("CORPORATIE_DUBBEL", "fout", "‘{gevonden}’ staat twee keer in deze tabel: ook in {eerste}.", "Geef elke corporatie één regel per tabel.")
UITSPLITSING_TEGENSTRIJDIG = Soort("UITSPLITSING_TEGENSTRIJDIG", "fout", "De uitsplitsingen van dit plan spreken elkaar tegen: {gevonden}.", "Verbeter de uitsplitsing die niet klopt.")
SUBTOTAAL = Soort("SUBTOTAAL", "info", "De kolom ‘{gevonden}’ is de som van andere kolommen, en is niet nog eens geteld.", "U hoeft niets te doen.")
TOTAAL_EN_DELEN = Soort("TOTAAL_EN_DELEN", "fout", "Deze {gevonden} zonder doelgroep zijn precies de regels per doelgroep samen (vanaf {eerste}); optellen zou ze verdubbelen.", "Houd de regels per doelgroep of de regel met het totaal, niet allebei.")
TOTAAL_WIJKT_AF = Soort("TOTAAL_WIJKT_AF", "waarschuwing", "Het opgegeven totaal is {gevonden}; de delen tellen op tot {berekend}.", "De monitor rekent met de delen. Verbeter het totaal of de delen.")
REALISATIE_DEELS = Soort("REALISATIE_DEELS", "info", "Van de {berekend} woningen in dit jaar zijn er {gevonden} gerealiseerd; niet bekend is welke.", "U hoeft niets te doen; in de monitor blijft dit onbekend.")
REALISATIE_TE_VEEL = Soort("REALISATIE_TE_VEEL", "waarschuwing", "Er zijn {gevonden} woningen gerealiseerd, meer dan de {berekend} die hier staan.", "Verbeter het aantal gerealiseerde woningen of het programma.")
REGEL_ZONDER_KOPPEN = Soort("REGEL_ZONDER_KOPPEN", "fout", "De aantallen van ‘{gevonden}’ staan niet onder koppen die de monitor kent, en zijn niet gelezen.", "Zet de regel direct onder de koppen van de tabel waar hij bij hoort.")
PERIODE_ONBEKEND = Soort("PERIODE_ONBEKEND", "fout", "Bij deze tabel staat niet over welke jaren zij gaat.", "Zet het jaar of de periode in de titel of de kop, bijvoorbeeld ‘2025 t/m 2027’.")
DEEL_VAN_JAAR = Soort("DEEL_VAN_JAAR", "fout", "‘{gevonden}’ noemt een deel van het jaar dat de monitor niet kent.", "Schrijf ‘1e halfjaar’ of ‘2e halfjaar’ met het jaar erachter, of laat het deel weg als het om het hele jaar gaat.")
NETTO_ZONDER_DELEN = Soort("NETTO_ZONDER_DELEN", "fout", "‘{gevonden}’ is een netto uitkomst, en de delen daarvan staan niet in de tabel.", "Geef de kolom de kop ‘nieuwbouw’ met de jaren erbij als het om nieuwbouw gaat, of wijs haar toe als ‘overslaan’.")
SEGMENT_ONBEKEND = Soort("SEGMENT_ONBEKEND", "fout", "Bij deze tabel staat niet of zij over sociale huur of middenhuur gaat.", "Zet ‘sociale voorraad’ of ‘middeldure voorraad’ in de titel.")
BASIS_ONBEKEND = Soort("BASIS_ONBEKEND", "fout", "Bij deze tabel staat niet of het om prognose of realisatie gaat.", "Zet ‘prognose’ of ‘realisatie’ in de titel of de kop.")
TEKEN_ONBEKEND = Soort("TEKEN_ONBEKEND", "fout", "Niet te zien is of {gevonden} woningen erbij komen of eraf gaan.", "Schrijf wat eraf gaat met een minteken.")
BRON_OVERGENOMEN = Soort("BRON_OVERGENOMEN", "info", "De kolom ‘bron’ is overgenomen: de cellen verwijzen naar het werkboek waaruit deze tabel eerder is gelezen.", "U hoeft niets te doen.")
VOORBEELDREGEL = Soort(
    "VOORBEELDREGEL", "info", "De voorbeeldregel van het sjabloon is niet gelezen.", "U hoeft niets te doen."
)

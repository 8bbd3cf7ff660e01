"""What partners do to a copy in a word processor, done by LibreOffice: annoter.py SOURCE.docx FOLDER (needs libreoffice-writer and python3-uno)."""
import base64, os, subprocess, sys, time, zipfile
import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.util import DateTime
from com.sun.star.text.ControlCharacter import PARAGRAPH_BREAK

source, dossier = (os.path.abspath(a) for a in sys.argv[1:3])
TUYAU = "pipe,name=trame_copie"


def prop(nom, valeur):
    p = PropertyValue()
    p.Name, p.Value = nom, valeur
    return p


def lire_zip(chemin):
    with zipfile.ZipFile(chemin) as zip:
        return {nom: zip.read(nom) for nom in zip.namelist()}


def ecrire_zip(chemin, parties):
    with zipfile.ZipFile(chemin, "w", zipfile.ZIP_DEFLATED) as zip:
        for nom, octets in parties.items():
            zip.writestr(nom, octets)


# A dot in place of the map: it weighs more than all the rest.
POINT = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
ecrire_zip(source, {nom: POINT if nom.endswith(".png") else octets for nom, octets in lire_zip(source).items()})

soffice = subprocess.Popen(
    ["soffice", f"-env:UserInstallation=file://{dossier}/profil", "--headless", "--norestore", f"--accept={TUYAU};urp;"]
)
local = uno.getComponentContext()
resolveur = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
for _ in range(120):
    try:
        contexte = resolveur.resolve(f"uno:{TUYAU};urp;StarOffice.ComponentContext")
        break
    except Exception:
        time.sleep(0.5)
service = contexte.ServiceManager.createInstanceWithContext
reglages = service("com.sun.star.configuration.ConfigurationProvider", contexte).createInstanceWithArguments(
    "com.sun.star.configuration.ConfigurationUpdateAccess", (prop("nodepath", "/org.openoffice.UserProfile/Data"),)
)
reglages.givenname, reglages.sn = "Camille", "Fictive"
reglages.commitChanges()
bureau = service("com.sun.star.frame.Desktop", contexte)


def ouvrir(chemin):
    return bureau.loadComponentFromURL(f"file://{chemin}", "_blank", 0, (prop("Hidden", True),))


def garder(doc, nom, filtre):
    doc.storeToURL(f"file://{dossier}/{nom}", (prop("FilterName", filtre),))


doc = ouvrir(source)
texte = doc.Text
vue = doc.CurrentController


def trouver(mots):
    recherche = doc.createSearchDescriptor()
    recherche.SearchString = mots
    recherche.SearchCaseSensitive = True
    trouve = doc.findFirst(recherche)
    assert trouve is not None, mots
    return trouve


def paragraphe(mots):
    """A cursor on the whole paragraph that holds these words."""
    trouve = trouver(mots)
    c = trouve.Text.createTextCursorByRange(trouve)
    c.gotoStartOfParagraph(False)
    c.gotoEndOfParagraph(True)
    return c


def commenter(mots, remarque, auteur):
    note = doc.createInstance("com.sun.star.text.textfield.Annotation")
    note.Author, note.Content = auteur, remarque
    note.DateTimeValue = DateTime(0, 0, 30, 9, 20, 11, 2026, False)
    ou = trouver(mots)
    ou.Text.insertTextContent(ou, note, True)


# Tracked: words put in, words taken out, a point taken out whole, a point moved elsewhere, words in a table.
doc.RecordChanges = True
ou = trouver("tiennent quand une association").Start
ou.Text.insertString(ou, "durent et ", False)
trouver(" très vraiment").String = ""
c = paragraphe("Un garage associatif")
c.gotoNextParagraph(True)
c.String = ""
c = paragraphe("Une ressourcerie par bassin")
c.gotoNextParagraph(True)
vue.select(c)
morceau = vue.getTransferable()
c.String = ""
vue.select(paragraphe("Le prêt d’outils").Start)
vue.insertTransferable(morceau)
del morceau
ou = trouver("Pas-de-Calais (62)").End
ou.Text.insertString(ou, " et littoral", False)
doc.RecordChanges = False

# Remarks in the margin: on words, in a table, beside no point.
commenter("donnent un rôle", "À illustrer par un exemple.", "Camille Fictive")
commenter("Nord (59)", "Le chiffre me paraît bas.", "Dominique Imaginaire")
commenter("La conférence a été lancée à Arras", "Citer la date.", "Dominique Imaginaire")

# In silence: a word, a point in two, two points in one, a sentence typed again, a precision, another text, a new one.
trouver("sont empruntés").String = "sont très empruntés"
ou = trouver(" Un carnet papier")
ou.String = "Un carnet papier"
ou.Text.insertControlCharacter(ou.Start, PARAGRAPH_BREAK, False)
c = texte.createTextCursorByRange(paragraphe("Une navette du dimanche").End)
c.gotoRange(paragraphe("Les horaires des cars").Start, True)
c.String = " "
c = paragraphe("Le covoiturage solidaire")
c.String = "Partager sa voiture entre voisins suppose un standard téléphonique et quelqu’un pour le tenir."
trouver("2026").String = "2027"
trouver("sans peser sur les bénévoles").String = "sans épuiser les bénévoles"
ou = paragraphe("Quelles solutions sociales").End
ou.Text.insertControlCharacter(ou, PARAGRAPH_BREAK, False)
ou = paragraphe("Quelles solutions sociales").Text.createTextCursorByRange(paragraphe("Quelles solutions sociales").End)
ou.goRight(1, False)
ou.Text.insertString(ou, "Une idée de plus : ouvrir les cantines scolaires aux aînés du village.", False)

garder(doc, "annotee.docx", "MS Word 2007 XML")
for suffixe, filtre in (("odt", "writer8"), ("rtf", "Rich Text Format")):
    garder(doc, f"annotee.{suffixe}", filtre)
    autre = ouvrir(f"{dossier}/annotee.{suffixe}")
    garder(autre, f"annotee-{suffixe}.docx", "MS Word 2007 XML")
    autre.close(True)
doc.close(True)
try:
    bureau.terminate()
except Exception:
    pass
soffice.wait(30)

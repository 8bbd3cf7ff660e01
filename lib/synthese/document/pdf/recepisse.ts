import { NOM_MODALITE } from "../../../appel/atelier/wording.ts";
import type { Recepisse } from "../../../appel/candidature/depot/recepisse.ts";
import { isListe, motsDe } from "../../../appel/candidature/dire.ts";
import type { IdSection } from "../../../appel/candidature/questions/question.ts";
import {
  CLES,
  isComplement,
  isSimple,
  nomAuRecepisse,
  questionDe,
  simpleDe,
} from "../../../appel/candidature/questions/questions.ts";
import type { AtelierBrouillon, CandidatureBrouillon, ContactBrouillon } from "../../../appel/candidature/schema.ts";
import { direIntervenantEtAccord } from "../../../appel/candidature/wording.ts";
import { compilePdf, type Donnees } from "../../../socle/dessin/compile.ts";
import { composer, composerParagraphes } from "../../../socle/dessin/composer.ts";
import { MENTION_DEMONSTRATION } from "../../../socle/dessin/mention.ts";
import { tailleEnMots } from "../../../socle/fichiers/formats.ts";
import { telephoneLisible } from "../../../socle/formulaire/telephone.ts";
import { nomTransition } from "../../../socle/transitions/transitions.ts";
import { dateAtelier, instantLong } from "../../../socle/typographie/dates.ts";
import { nomDuFuseau } from "../../../socle/typographie/fuseau.ts";

/** What was handed in, to keep: a tagged PDF/UA-1, dated from the deposit. */
export function renderRecepissePdf(recepisse: Recepisse): Uint8Array<ArrayBuffer> {
  return compilePdf({ template: "recepisse.typ", data: contenuRecepisse(recepisse), date: recepisse.deposeAt });
}

type Champ = { nom: string; textes: string[] };

/** What recepisse.typ prints, in words; an answer not given is said so, none is left out. */
function contenuRecepisse(r: Recepisse): Donnees {
  const f = r.formulaire;
  const intitule = composer(f.intitule) || "Sans intitulé";
  return {
    titreDocument: `Récépissé de candidature – ${intitule}`,
    conference: composer(`Conférence régionale de l’ESS, ${r.region}, ${r.annee}`),
    auteurs: r.coOrganisateurs.map(composer).filter(Boolean),
    mention: r.demonstration ? MENTION_DEMONSTRATION : null,
    intitule,
    depot: composer(`Déposée le ${instantLong(r.deposeAt)}, heure de ${nomDuFuseau()}`),
    reference: r.id,
    sections: [
      section("Qui organise", [
        liste("Structure porteuse", r.organisateurs.slice(0, 1)),
        ...(r.organisateurs.length > 1
          ? [liste(r.organisateurs.length > 2 ? "Co-organisateurs" : "Co-organisateur", r.organisateurs.slice(1))]
          : []),
        ...f.contacts.flatMap((c, rang) => contact(c, rang)),
      ]),
      section("L’atelier", [
        liste(
          f.transitions.length > 1 ? "Transitions" : "Transition",
          f.transitions.map((code) => nomTransition(code) + (code === f.transitionPrincipale ? " (principale)" : "")),
        ),
        ...reponses("atelier", f),
        ...reponses("accueil", f),
        ...(r.pieces.length > 0
          ? [
              liste(
                r.pieces.length > 1 ? "Documents joints" : "Document joint",
                r.pieces.map((p) => `${p.nom}, ${tailleEnMots(p.taille)}`),
              ),
            ]
          : []),
      ]),
      section(
        f.ateliers.length > 1 ? "Dates et lieux" : "Date et lieu",
        f.ateliers.map((a, rang) => liste(f.ateliers.length > 1 ? `Atelier ${rang + 1}` : "Atelier", atelier(a, r))),
      ),
      section("Engagements", reponses("engagements", f)),
    ],
  };
}

/** The answers of a section, by the kind of their question; what one may leave out is not told when it is. */
const reponses = (id: IdSection, f: CandidatureBrouillon): Champ[] =>
  CLES.filter((cle) => questionDe(cle).section === id).flatMap((cle) => {
    if (cle === "intervenants" && f.intervenants.length > 0)
      return [liste(nomAuRecepisse(questionDe(cle)), f.intervenants.map(direIntervenantEtAccord))];
    if (!isSimple(cle) || cle === "intitule" || isComplement(simpleDe(cle))) return [];
    const q = simpleDe(cle);
    const mots = motsDe(cle, f);
    if (q.facultatif && mots.length === 0) return [];
    const nom = nomAuRecepisse(q);
    return [isListe(q) ? liste(nom, mots) : texte(nom, mots.join())];
  });

const section = (titre: string, champs: Champ[]) => ({ titre, champs });

const texte = (nom: string, valeur: string): Champ => ({ nom, textes: composerParagraphes(valeur) });
const liste = (nom: string, valeurs: readonly string[]): Champ => ({
  nom,
  textes: valeurs.map(composer).filter(Boolean),
});

function contact(c: ContactBrouillon, rang: number): Champ[] {
  const nom = [c.prenom, c.nom].filter(Boolean).join(" ");
  const lignes = [
    [nom, c.fonction].filter(Boolean).join(", "),
    c.courriel,
    telephoneLisible(c.telephone),
    nom && (c.publie ? "Nom et courriel publiés dans le programme" : "Coordonnées non publiées"),
  ].filter(Boolean);
  if (lignes.length === 0) return [];
  return [liste(rang === 0 ? "Contact référent" : "Contact suppléant", lignes)];
}

function atelier(a: AtelierBrouillon, r: Recepisse): string[] {
  const mois = a.date ? a.date.slice(0, 7) : a.mois;
  return [
    mois ? majuscule(dateAtelier({ ...a, date: a.date || null, mois })) : "Date à préciser",
    a.modalite ? NOM_MODALITE[a.modalite] : "",
    [a.lieu, r.communes[a.communeCode] ?? ""].filter(Boolean).join(", "),
    a.lienVisio && `Lien de la visio : ${a.lienVisio}`,
    a.jauge && `${a.jauge} places`,
  ].filter(Boolean);
}

const majuscule = (mots: string) => mots.charAt(0).toUpperCase() + mots.slice(1);

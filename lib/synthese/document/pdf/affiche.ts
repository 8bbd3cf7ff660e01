import type { Affiche } from "../../../appel/atelier/affiche.ts";
import { codeLabel } from "../../../appel/candidature/label.ts";
import { NOM_ACCESSIBILITE } from "../../../appel/candidature/questions/choix.ts";
import { compilePdf, type Donnees } from "../../../socle/dessin/compile.ts";
import { composer } from "../../../socle/dessin/composer.ts";
import { MENTION_DEMONSTRATION } from "../../../socle/dessin/mention.ts";
import { adjectifTransition, nomTransition } from "../../../socle/transitions/transitions.ts";
import { dateAtelier, dateLongue, moisLong, plageHoraire } from "../../../socle/typographie/dates.ts";
import { enumerer } from "../../../socle/typographie/enumerer.ts";
import { couleurTransition, marqueSvg } from "../marques.ts";
import { qrSvg } from "../qr.ts";

/** The poster of an atelier, to print on A3 or A4: a tagged PDF/UA-1, dated from the label. */
export function renderAffichePdf(affiche: Affiche): Uint8Array<ArrayBuffer> {
  return compilePdf({ template: "affiche.typ", data: contenuAffiche(affiche), date: affiche.labelliseAt });
}

/** What the poster and the social picture say of an atelier, each line composed. */
export function contenuAffiche({ atelier: a, edition, numeroLabel, url }: Affiche): { [cle: string]: Donnees } {
  const conference = `conférence régionale de l’ESS ${edition.annee}`;
  const demain = a.etat === "programme";
  return {
    titreDocument: composer(`${a.intitule} – atelier de la ${conference}`),
    auteurs: a.organisateurs.map(composer).filter(Boolean),
    banniere: composer(`Atelier de la ${conference}`),
    region: composer(`Économie sociale et solidaire · ${edition.regionNom}`),
    code: a.code,
    intitule: composer(a.intitule),
    transitions: a.transitions.map((t) => ({
      nom: nomTransition(t),
      adjectif: adjectifTransition(t),
      couleur: couleurTransition(t),
      svg: marqueSvg(t),
    })),
    jour: composer(majuscule(a.date ? dateLongue(a.date) : moisLong(a.mois))),
    horaire: composer(a.date ? plageHoraire(a.heureDebut, a.heureFin) : demain ? "Jour à préciser" : ""),
    quand: composer(majuscule(a.date ? dateAtelier(a) : moisLong(a.mois))),
    ville: composer(ville(a)),
    salle: composer(
      [a.modalite === "visio" ? "" : (a.lieu ?? ""), a.modalite === "hybride" ? "et en visio" : ""]
        .filter(Boolean)
        .join(", "),
    ),
    organisateurs: composer(enumerer(a.organisateurs)),
    accessibilite: composer(a.accessibilites.map((x) => NOM_ACCESSIBILITE[x]).join(" · ")),
    appel: demain ? (a.inscriptionUrl ? "Pour s’inscrire" : "Pour venir") : "Ce qui s’y est dit",
    url,
    adresse: url.replace(/^https?:\/\//, ""),
    qr: qrSvg(url),
    label: codeLabel(edition.annee, numeroLabel),
    pied:
      edition.coOrganisateurs.length > 0
        ? composer(`Conférence co-organisée par ${enumerer(edition.coOrganisateurs)}.`)
        : "",
    mention: edition.demonstration ? MENTION_DEMONSTRATION : null,
  };
}

function ville({ etat, modalite, commune, departement }: Affiche["atelier"]): string {
  if (modalite === "visio") return "En visio";
  const inconnu = etat === "tenu" ? "lieu non communiqué" : "lieu à préciser";
  if (!commune) return departement ? `${departement}, ${inconnu}` : majuscule(inconnu);
  return departement && departement !== commune ? `${commune} (${departement})` : commune;
}

const majuscule = (mots: string) => mots.charAt(0).toUpperCase() + mots.slice(1);

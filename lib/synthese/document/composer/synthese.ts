import { MENTION_DEMONSTRATION } from "../../../socle/dessin/mention.ts";
import { ligne, lignes } from "../../../socle/dessin/mots.ts";
import { dateLongue, jourLocal } from "../../../socle/typographie/dates.ts";
import type { SyntheseArbre } from "../../version/tree.ts";
import type { DocumentCompose, NoeudPartie } from "../noeuds.ts";
import { FILIGRANE, mentionTravail, type Travail } from "../travail.ts";
import { ancresSynthese } from "./ancres.ts";
import { partieSources } from "./annexe.ts";
import { partieAteliers } from "./ateliers.ts";
import { partieChapitre } from "./chapitre.ts";
import { partieChiffres } from "./chiffres.ts";
import { partieCredits } from "./credits.ts";
import { logosCouverture, partiePresentation, partieQuatrieme, partieRemerciements } from "./editorial.ts";
import { partieEnjeux } from "./enjeux.ts";
import { partieMethode } from "./methode.ts";
import { partiePrecedente } from "./precedente.ts";
import { partiePropositions } from "./propositions.ts";

/**
 * The tree in words, in the order of the book: what every renderer draws. With a `travail`, it says that it is one;
 * `fichier`: the parts of that file of the version alone.
 */
export function composerSynthese(
  arbre: SyntheseArbre,
  travail: Travail | null = null,
  fichier?: NoeudPartie["fichier"],
): DocumentCompose {
  const ancres = ancresSynthese(arbre);
  const ateliers = new Map(arbre.ateliers.map((a) => [a.code, a]));
  const intitule = ligne(arbre.intitule) || String(arbre.annee);
  const jour = jourLocal(new Date(arbre.publieeAt));
  const mention = arbre.demonstration ? MENTION_DEMONSTRATION : null;
  return {
    cadre: {
      nom: "Trame",
      organisePar: "Conférence co-organisée par",
      sommaire: "Sommaire",
      qr: "Code QR qui mène à la synthèse en ligne",
      motsCles: ["économie sociale et solidaire", "conférence régionale", "synthèse"],
    },
    annee: arbre.annee,
    numero: arbre.version,
    publieeAt: arbre.publieeAt,
    titre: "Synthèse des\u00A0ateliers",
    intitule,
    titreDocument: `${travail ? `${FILIGRANE} : synthèse` : "Synthèse"} des ateliers – ${intitule}`,
    conference: ligne(`${ordinal(arbre.numeroEdition)} conférence régionale de l’ESS, ${arbre.region}, ${arbre.annee}`),
    coOrganisateurs: lignes(arbre.coOrganisateurs),
    logos: logosCouverture(arbre),
    version: ligne(travail ? mentionTravail(arbre) : `Version ${arbre.version}, publiée le ${dateLongue(jour)}`),
    filigrane: travail && FILIGRANE,
    mentions: [...(travail ? [ligne(mentionTravail(arbre))] : []), ...(mention ? [mention] : [])],
    mention,
    parties:
      fichier === "sources"
        ? partieSources(arbre, ancres)
        : [
            ...partieRemerciements(arbre),
            ...partiePresentation(arbre),
            ...partiePrecedente(arbre, ancres),
            partieChiffres(arbre, ancres),
            partieAteliers(arbre, ancres),
            partieMethode(arbre, travail),
            ...arbre.chapitres.map((c) => partieChapitre(c, ancres, ateliers, travail?.chapitres[c.transition])),
            ...partieEnjeux(arbre, ancres, travail),
            ...partiePropositions(arbre, ancres),
            ...(travail ? [] : [partieCredits(arbre)]),
            ...partieQuatrieme(arbre),
            ...(fichier === "livre" ? [] : partieSources(arbre, ancres)),
          ],
  };
}

/** "4ᵉ", and "1ʳᵉ" for the first. */
const ordinal = (n: number): string => (n === 1 ? "1ʳᵉ" : `${n}ᵉ`);

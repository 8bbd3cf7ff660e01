import { ligne, lignes, phrase, portionDite, renvoisEnLigne } from "../../../socle/dessin/mots.ts";
import { nettoyer } from "../../../socle/texte/clean.ts";
import { dateLongue } from "../../../socle/typographie/dates.ts";
import { accorder, pluriel } from "../../../socle/typographie/nombre.ts";
import { parDestinataire } from "../../consolidation/propositions.ts";
import { NOM_REPONSE } from "../../reponse/wording.ts";
import type { ArbrePrecedente, SyntheseArbre } from "../../version/tree.ts";
import type { AparteDit, BlocDit, Noeud, NoeudPartie } from "../noeuds.ts";
import type { Ancres } from "./ancres.ts";
import { premiereDite } from "./propositions.ts";

type Ancienne = ArbrePrecedente["propositions"][number];
type Reponse = Ancienne["reponses"][number];

/** What the edition before asked, body by body, with what each answered, and where it is said again. */
export function partiePrecedente({ precedente }: SyntheseArbre, ancres: Ancres): NoeudPartie[] {
  if (!precedente || precedente.propositions.length === 0) return [];
  const { annee, version, propositions } = precedente;
  const adressees = propositions.filter((p) => p.destinataires.length > 0);
  const repondues = adressees.filter((p) => p.reponses.length > 0).length;
  const redites = propositions.filter((p) => p.redites.length > 0).length;
  const chapeau = [
    `La synthèse de ${annee} (version ${version}) portait ${pluriel(propositions.length, "proposition")}.`,
    `${pluriel(repondues, "proposition a", "propositions ont")} reçu une réponse de ${accorder(repondues, "son destinataire", "leurs destinataires")}, donnée ici comme elle a été signée.`,
    ...(redites > 0
      ? [`${pluriel(redites, "proposition est dite", "propositions sont dites")} de nouveau cette année.`]
      : []),
  ];
  return [
    {
      type: "partie",
      cle: "precedente",
      titre: `Ce qui avait été demandé en ${annee}, et ce qui a été répondu`,
      transition: null,
      fichier: "livre",
      enfants: [
        ...phrase(chapeau.join(" ")),
        ...parDestinataire(propositions.map((p) => ({ ...p, ancienne: p, bloc: "propositions" as const }))).map(
          ({ nom, propositions: siennes }, i): Noeud => ({
            type: "section",
            ancre: `precedente-${i + 1}`,
            titre: nom === null ? "Sans destinataire" : ligne(nom),
            numero: null,
            complement: pluriel(siennes.length, "proposition"),
            sommaire: true,
            enfants: siennes.flatMap((p) => ancienneDite(p.ancienne, nom, ancres)),
          }),
        ),
      ],
    },
  ];
}

/** Its first words, what this body answered, the points of this document that ask it again. */
function ancienneDite(p: Ancienne, nom: string | null, ancres: Ancres): Noeud[] {
  const siennes = p.reponses.filter((r) => r.nom === nom);
  const redites = p.redites.flatMap((code) => ancres.pointDe(code) ?? []);
  return [
    {
      type: "entree",
      renvois: [{ code: ligne(p.code), vers: "point", ancre: null, detail: null }],
      titre: ligne(premiereDite(p)),
      note: ligne(
        [p.horizon && `Horizon : ${p.horizon}`, nom !== null && siennes.length === 0 && SANS_REPONSE]
          .filter(Boolean)
          .join(" · "),
      ),
    },
    ...siennes.flatMap(reponseDite),
    ...(redites.length > 0
      ? [
          {
            type: "paragraphe" as const,
            role: "note" as const,
            portions: [portionDite("Dit de nouveau cette année\u00A0: "), ...renvoisEnLigne(redites)],
          },
        ]
      : []),
  ];
}

const SANS_REPONSE = "Sans réponse à ce jour";

/** « Région. À l’étude : nous y travaillons. Direction de l’économie, le 1er février 2024 » */
export function reponseDite({ nom, etat, texte, signataire, date }: Reponse): BlocDit[] {
  const [premier = "", ...suite] = lignes(nettoyer(texte).split("\n"));
  const signe = `${ligne(signataire)}, le ${dateLongue(date)}`;
  return [
    {
      type: "paragraphe",
      role: "texte",
      portions: [
        portionDite(`${ligne(nom)}\u00A0: ${NOM_REPONSE[etat].toLowerCase()}`, { gras: true }),
        portionDite(`${premier ? ` ${premier}` : ""} (${signe})`),
      ],
    },
    ...suite.flatMap((mots) => phrase(mots)),
  ];
}

/** « Déjà dit en 2023 », beside the point that says it again, with what was answered since. */
export const dejaDits = ({ annee, propositions }: ReturnType<Ancres["anciennes"]>): AparteDit[] =>
  propositions.map((p) => ({
    titre: `Déjà dit en ${annee}`,
    qui: ligne(`${p.code}, ${premiereDite(p)}`),
    blocs: p.reponses.length > 0 ? p.reponses.flatMap(reponseDite) : phrase(`${SANS_REPONSE}.`),
  }));

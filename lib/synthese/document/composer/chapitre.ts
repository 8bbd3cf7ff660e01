import { blocsDits, ligne, noeudLiens, phrase, texteDit } from "../../../socle/dessin/mots.ts";
import { nomTransition } from "../../../socle/transitions/transitions.ts";
import { dateCourte, moisLong } from "../../../socle/typographie/dates.ts";
import { pluriel } from "../../../socle/typographie/nombre.ts";
import { direGroupe } from "../../consolidation/dire.ts";
import { ancrerBlocs } from "../../version/ancres.ts";
import type { ArbreAtelier, ArbreBloc, ArbreChapitre, ArbreGroupe } from "../../version/tree.ts";
import type { Noeud, NoeudEncart, NoeudEntree, NoeudPartie, NoeudSection } from "../noeuds.ts";
import { type ChapitreEnCours, direChapitreEnCours } from "../travail.ts";
import type { Ancres } from "./ancres.ts";
import { noeudPoint } from "./point.ts";

/** A chapter, from its question to its closing links; `enCours`: where it stands while it is made. */
export function partieChapitre(
  chapitre: ArbreChapitre,
  ancres: Ancres,
  ateliers: ReadonlyMap<string, ArbreAtelier>,
  enCours: ChapitreEnCours | undefined,
): NoeudPartie {
  const { transition } = chapitre;
  const blocs = ancrerBlocs(chapitre)
    .map((bloc) => sectionBloc(bloc, chapitre, ancres))
    .filter((s) => s.enfants.length > 0);
  const problematique = texteDit(chapitre.problematique);
  return {
    type: "partie",
    cle: transition,
    titre: ligne(chapitre.libelle) || nomTransition(transition),
    transition,
    fichier: "livre",
    enfants: [
      ...(enCours ? phrase(direChapitreEnCours(enCours), "etat") : []),
      ...phrase(chapitre.question, "question"),
      ...sousTitre(`${transition}-problematique`, "Problématique posée", problematique),
      ...sousTitre(
        `${transition}-rappel`,
        "Rappel des ateliers organisés",
        chapitre.rappel.map((r) => rappel(r, ancres, ateliers)),
        pluriel(new Set(chapitre.rappel.flatMap((r) => r.ateliers)).size, "atelier"),
      ),
      ...blocs,
      ...(blocs.length === 0 && enCours?.lu !== false
        ? phrase("Aucun point n’a été retenu dans ce chapitre.", "note")
        : []),
      ...texteDit(chapitre.remarque),
      ...chapitre.encarts.map(encart),
    ],
  };
}

const sousTitre = (ancre: string, titre: string, enfants: Noeud[], complement: string | null = null): NoeudSection[] =>
  enfants.length > 0 ? [{ type: "section", ancre, titre, numero: null, complement, sommaire: false, enfants }] : [];

function rappel(
  { organisateurs, intitule, ateliers: codes }: ArbreChapitre["rappel"][number],
  ancres: Ancres,
  ateliers: ReadonlyMap<string, ArbreAtelier>,
): NoeudEntree {
  return {
    type: "entree",
    renvois: codes.map((code) => ({ ...ancres.atelier(code), detail: quandEtOu(ateliers.get(code)) })),
    titre: ligne(intitule),
    note: ligne(organisateurs.join(" / ")),
  };
}

function quandEtOu(atelier: ArbreAtelier | undefined): string | null {
  if (!atelier) return null;
  const jour = atelier.date ? dateCourte(atelier.date) : moisLong(atelier.mois);
  const ou = atelier.modalite === "visio" ? "en visio" : atelier.commune;
  return ligne([jour, ou].filter(Boolean).join(", "));
}

const sectionBloc = (
  { titre, ancre, groupes }: ArbreBloc & { ancre: string },
  chapitre: ArbreChapitre,
  ancres: Ancres,
): NoeudSection => ({
  type: "section",
  ancre,
  titre: ligne(titre) || "Points retenus",
  numero: null,
  complement: null,
  sommaire: true,
  enfants: groupes.flatMap((groupe, i) => groupeDit(groupe, `${ancre}-g${i + 1}`, chapitre, ancres)),
});

/** A group that says nothing is not in the document; without a title, its points are those of the block. */
function groupeDit(groupe: ArbreGroupe, ancre: string, { transition }: ArbreChapitre, ancres: Ancres): Noeud[] {
  const enfants: Noeud[] = [
    ...groupe.points.map((p) => noeudPoint(p, transition, ancres)),
    ...blocsDits(direGroupe(groupe)),
  ];
  const titre = ligne(groupe.titre ?? "");
  return titre ? sousTitre(ancre, titre, enfants) : enfants;
}

const encart = ({ titre, texte, liens }: ArbreChapitre["encarts"][number]): NoeudEncart => ({
  type: "encart",
  titre: ligne(titre) || null,
  enfants: [...texteDit(texte), ...noeudLiens(liens)],
});

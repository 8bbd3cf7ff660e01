import { ligne, noeudLiens, phrase, portionDite, renvoisEnLigne, texteDit } from "../../../socle/dessin/mots.ts";
import { accorder } from "../../../socle/typographie/nombre.ts";
import type { ArbreEnjeu, SyntheseArbre } from "../../version/tree.ts";
import type { Noeud, NoeudPartie, NoeudSection } from "../noeuds.ts";
import { propositionsDe } from "../propositions.ts";
import { direEnjeuxTus, type Travail } from "../travail.ts";
import type { Ancres } from "./ancres.ts";

/** The transversal issues, numbered, after the chapters; those kept from this reader are said to be. */
export function partieEnjeux(arbre: SyntheseArbre, ancres: Ancres, travail: Travail | null): NoeudPartie[] {
  const tus = travail && travail.enjeuxTus > 0 ? phrase(direEnjeuxTus(travail.enjeuxTus), "etat") : [];
  const n = arbre.enjeux.length;
  if (n + tus.length === 0) return [];
  const enfants = [...arbre.enjeux.map((enjeu, rang) => sectionEnjeu(arbre, enjeu, rang, ancres)), ...tus];
  const titre = n === 0 ? "Enjeux transversaux" : accorder(n, "L’enjeu transversal", `Les ${n} enjeux transversaux`);
  return [{ type: "partie", cle: "enjeux", titre, transition: null, fichier: "livre", enfants }];
}

function sectionEnjeu(arbre: SyntheseArbre, enjeu: ArbreEnjeu, rang: number, ancres: Ancres): NoeudSection {
  const propositions = propositionsDe(arbre, enjeu).map(
    (paquet): Noeud => ({
      type: "paragraphe",
      role: "note",
      portions: [
        portionDite(`${paquet.nom === null ? "Sans destinataire" : ligne(paquet.nom)}\u00A0: `),
        ...renvoisEnLigne(paquet.propositions.map(ancres.point)),
      ],
    }),
  );
  return {
    type: "section",
    ancre: `enjeu-${rang + 1}`,
    titre: ligne(enjeu.titre) || `Enjeu ${rang + 1}`,
    numero: String(rang + 1),
    complement: null,
    sommaire: true,
    enfants: [
      ...texteDit(enjeu.texte),
      ...(enjeu.exemples.length > 0 ? phrase("Exemples :", "annonce") : []),
      ...enjeu.exemples.flatMap((e) => [...texteDit(e.texte), ...noeudLiens(e.liens)]),
      ...noeudLiens(enjeu.liens),
      ...(propositions.length > 0 ? [...phrase("Propositions, par destinataire", "annonce"), ...propositions] : []),
    ],
  };
}

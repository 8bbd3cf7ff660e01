import { NOM_TRANSITION } from "../../edition/transitions.ts";
import { direGroupe, direPoint, direPrecisions } from "../../synthese/dire.ts";
import { direTexte } from "../../texte/phrases.ts";
import { dateLongue, jourDeParis } from "../../typographie/dates.ts";
import { pluriel } from "../../typographie/nombre.ts";
import { MENTION_DEMONSTRATION } from "../json.ts";
import { COULEUR_TRANSITION, marqueSvg } from "../marques.ts";
import { direDivergence, direDoubleTraitement } from "../methode.ts";
import { propositionsDe } from "../propositions.ts";
import {
  type ChapitreEnCours,
  direChapitreEnCours,
  direEnjeuxTus,
  FILIGRANE,
  mentionTravail,
  type Travail,
} from "../travail.ts";
import type { ArbreBloc, ArbreChapitre, ArbrePoint, SyntheseArbre } from "../tree.ts";
import { type Ancres, ancresSynthese } from "./ancres.ts";
import type { Donnees } from "./compile.ts";
import { composer, composerBlocs, composerLiens } from "./composer.ts";
import { contenuAnnexe } from "./contenu-annexe.ts";
import { contenuAteliers } from "./contenu-ateliers.ts";
import { contenuChiffres } from "./contenu-chiffres.ts";

/** What synthese.typ prints, in words: the template lays out and computes nothing. */
export function contenuSynthese(arbre: SyntheseArbre, travail: Travail | null = null): Donnees {
  const ancres = ancresSynthese(arbre);
  const jour = jourDeParis(new Date(arbre.publieeAt));
  const intitule = composer(arbre.intitule) || String(arbre.annee);
  return {
    titre: "Synthèse des\u00A0ateliers",
    intitule,
    titreDocument: `${travail ? `${FILIGRANE} : synthèse` : "Synthèse"} des ateliers – ${intitule}`,
    filigrane: travail && FILIGRANE,
    conference: composer(
      `${ordinal(arbre.numeroEdition)} conférence régionale de l’ESS, ${arbre.region}, ${arbre.annee}`,
    ),
    coOrganisateurs: arbre.coOrganisateurs.map(composer).filter(Boolean),
    version: composer(travail ? mentionTravail(arbre) : `Version ${arbre.version}, publiée le ${dateLongue(jour)}`),
    mentions: [
      ...(travail ? [composer(mentionTravail(arbre))] : []),
      ...(arbre.demonstration ? [MENTION_DEMONSTRATION] : []),
    ],
    mention: arbre.demonstration ? MENTION_DEMONSTRATION : null,
    transitions: transitions(),
    chiffres: contenuChiffres(arbre),
    ateliers: contenuAteliers(arbre),
    chapitres: arbre.chapitres.map((chapitre) =>
      contenuChapitre(chapitre, ancres, travail?.chapitres[chapitre.transition]),
    ),
    enjeux: arbre.enjeux.map(({ titre, texte, exemples, liens, points }, rang) => ({
      titre: composer(titre) || `Enjeu ${rang + 1}`,
      texte: composerBlocs(direTexte(texte)),
      exemples: exemples.map((e) => ({ texte: composerBlocs(direTexte(e.texte)), liens: composerLiens(e.liens) })),
      liens: composerLiens(liens),
      propositions: propositionsDe(arbre, { points }).map(({ nom, propositions }) => ({
        destinataire: nom === null ? "Sans destinataire" : composer(nom),
        points: propositions.map((p) => renvoi(ancres.point(p))),
      })),
    })),
    enjeuxTus: travail && travail.enjeuxTus > 0 ? composer(direEnjeuxTus(travail.enjeuxTus)) : null,
    annexe: contenuAnnexe(arbre, ancres),
    doubleTraitement: contenuDoubleTraitement(arbre),
    reutilisation: travail
      ? null
      : composer(
          `Source : ${[...arbre.coOrganisateurs, `Synthèse des ateliers « ${arbre.intitule} », version ${arbre.version}`].join(", ")}, ${dateLongue(jour)}.`,
        ),
  };
}

function contenuDoubleTraitement({ doubleTraitement }: SyntheseArbre): Donnees {
  if (!doubleTraitement) return null;
  const { phrase, lignes } = direDoubleTraitement(doubleTraitement);
  return { phrase: composer(phrase), lignes: lignes.map(composer) };
}

function transitions(): Donnees {
  return Object.fromEntries(
    (Object.keys(NOM_TRANSITION) as (keyof typeof NOM_TRANSITION)[]).map((code) => [
      code,
      { nom: NOM_TRANSITION[code], couleur: COULEUR_TRANSITION[code], svg: marqueSvg(code) },
    ]),
  );
}

function contenuChapitre(chapitre: ArbreChapitre, ancres: Ancres, enCours: ChapitreEnCours | undefined): Donnees {
  const blocs = chapitre.blocs.map((bloc) => contenuBloc(bloc, ancres)).filter((bloc) => bloc.groupes.length > 0);
  return {
    transition: chapitre.transition,
    enCours: enCours ? composer(direChapitreEnCours(enCours)) : null,
    lu: enCours?.lu ?? true,
    titre: composer(chapitre.libelle) || NOM_TRANSITION[chapitre.transition],
    question: composer(chapitre.question),
    problematique: composerBlocs(direTexte(chapitre.problematique)),
    rappel: chapitre.rappel.map(({ organisateurs, intitule, ateliers }) => ({
      organisateurs: composer(organisateurs.join(" / ")),
      intitule: composer(intitule),
      ateliers: ateliers.map((code) => renvoi(ancres.atelier(code))),
    })),
    blocs,
    remarque: composerBlocs(direTexte(chapitre.remarque)),
    encarts: chapitre.encarts.map(({ titre, texte, liens }) => ({
      titre: composer(titre) || null,
      texte: composerBlocs(direTexte(texte)),
      liens: composerLiens(liens),
    })),
  };
}

function contenuBloc({ titre, groupes }: ArbreBloc, ancres: Ancres) {
  return {
    titre: composer(titre) || "Points retenus",
    groupes: groupes
      .map((groupe) => ({
        titre: composer(groupe.titre ?? "") || null,
        points: groupe.points.map((point) => contenuPoint(point, ancres)),
        suite: composerBlocs(direGroupe(groupe)),
      }))
      .filter(({ points, suite }) => points.length + suite.length > 0),
  };
}

function contenuPoint(point: ArbrePoint, ancres: Ancres) {
  const { ateliers, structures, departements } = point.soutien;
  return {
    ...renvoi(ancres.point(point)),
    texte: composerBlocs(direPoint(point)),
    precisions: direPrecisions(point).map(({ nom, texte }) => ({ nom, texte: composer(texte) })),
    liens: composerLiens(point.liens),
    sources: point.sources.map(({ enonce }) => renvoi(ancres.enonce(enonce))),
    divergences: point.divergences.map(direDivergence).map(({ titre, qui, blocs }) => ({
      titre,
      qui: composer(qui),
      texte: composerBlocs(blocs),
    })),
    soutien: [
      pluriel(ateliers, "atelier"),
      pluriel(structures, "structure"),
      // A workshop held online has no département: nought would read as a failing.
      ...(departements > 0 ? [pluriel(departements, "département")] : []),
    ].join(" · "),
  };
}

function renvoi({ code, ancre }: { code: string; ancre: string | null }) {
  return { code: composer(code), ancre };
}

/** "4ᵉ", and "1ʳᵉ" for the first. */
function ordinal(n: number): string {
  return n === 1 ? "1ʳᵉ" : `${n}ᵉ`;
}

import { NOM_ETAT_CANDIDATURE } from "../../appel/candidature/wording.ts";
import { NOM_ETAT_FICHE } from "../../recueil/fiche/wording.ts";
import { extraire } from "../../socle/texte/mots-cherches.ts";
import { nomTransition } from "../../socle/transitions/transitions.ts";
import { dateCourte } from "../../socle/typographie/dates.ts";
import type {
  chercherAteliers,
  chercherCandidatures,
  chercherFiches,
  chercherPersonnes,
  chercherStructures,
  unsafeChercherEnonces,
  unsafeChercherPoints,
} from "./chercher-genre.ts";

/** One answer, whatever it is: its words are marked where it is shown. */
export type Trouvaille = {
  cle: string;
  href: string;
  code: string | null;
  titre: string;
  extrait: string | null;
  precisions: string[];
};
type Ligne<F extends (...args: never[]) => PromiseLike<unknown[]>> = Awaited<ReturnType<F>>[number];

const oui = (...mots: (string | null | undefined | false)[]): string[] => mots.filter((m) => !!m) as string[];

export const presenter = {
  candidature: (c: Ligne<typeof chercherCandidatures>): Trouvaille => ({
    cle: c.id,
    href: `/cress/candidatures/${c.id}`,
    code: null,
    titre: c.intitule || "Sans titre",
    extrait: null,
    precisions: oui(String(c.annee), NOM_ETAT_CANDIDATURE[c.etat], c.organisateurs.join(", ")),
  }),
  atelier: (a: Ligne<typeof chercherAteliers>): Trouvaille => ({
    cle: a.id,
    href: `/cress/candidatures/${a.candidatureId}`,
    code: a.code,
    titre: a.intitule,
    extrait: null,
    precisions: oui(String(a.annee), a.date && dateCourte(a.date), a.lieu, a.commune),
  }),
  fiche: (f: Ligne<typeof chercherFiches>, mots: readonly string[]): Trouvaille => ({
    cle: f.id,
    href: `/cress/fiches/${f.id}`,
    code: f.code,
    titre: f.intitule,
    extrait: extraire(f.extrait, mots) || null,
    precisions: oui(String(f.annee), NOM_ETAT_FICHE[f.etat]),
  }),
  enonce: (e: Ligne<typeof unsafeChercherEnonces>, mots: readonly string[]): Trouvaille => ({
    cle: e.id,
    href: `/cress/fiches/${e.ficheId}${e.code ? `#${e.code}` : ""}`,
    code: e.code,
    titre: e.accroche || extraire(e.texte, mots),
    extrait: e.accroche ? extraire(e.texte, mots) : null,
    precisions: [String(e.annee)],
  }),
  point: (p: Ligne<typeof unsafeChercherPoints>, mots: readonly string[]): Trouvaille => ({
    cle: p.id,
    href: `/cress/${p.annee}/synthese/${p.transition}?point=${p.code}#${p.code}`,
    code: p.code,
    titre: p.accroche || extraire(p.texte, mots),
    extrait: p.accroche ? extraire(p.texte, mots) : null,
    precisions: [String(p.annee), nomTransition(p.transition)],
  }),
  structure: (s: Ligne<typeof chercherStructures>): Trouvaille => ({
    cle: s.id,
    href: `/espace/structures/${s.id}/membres`,
    code: null,
    titre: s.nom,
    extrait: null,
    precisions: oui(s.sigle, s.commune),
  }),
  /** Their page is the administrateur’s; an agent goes to the structure where they meet them, else to who has a rôle. */
  personne: (p: Ligne<typeof chercherPersonnes>, administre: boolean, annee: number): Trouvaille => ({
    cle: p.id,
    href: administre
      ? `/administration/personnes/${p.id}`
      : p.structureId
        ? `/espace/structures/${p.structureId}/membres`
        : `/cress/${annee}/personnes`,
    code: null,
    titre: p.nom ?? p.courriel,
    extrait: null,
    precisions: oui(p.nom && p.courriel, p.structures.join(", ")),
  }),
};

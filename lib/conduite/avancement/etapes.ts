import { lienListe } from "../../appel/candidature/liste/filtre.ts";
import { DEPOSEES } from "../../appel/candidature/states.ts";
import { lienRetours } from "../../recueil/retour/filtre.ts";
import { dateCourte, jourLocal } from "../../socle/typographie/dates.ts";
import { accorder, nombre, pluriel } from "../../socle/typographie/nombre.ts";
import type { Comptes } from "./compter.ts";

/** One thing that waits between two stages: how many, in words, and the list it leads to. */
export type Attend = { cle: string; n: number; quoi: string; href: string };
export type Etape = {
  cle: string;
  /** How many have come this far; null before anything is published. */
  n: number | null;
  /** « ateliers tenus », agreed with the number. */
  quoi: string;
  detail: string | null;
  /** Of what came this far, how much has gone on to the next stage: from 0 to 1. */
  suite: number;
  attend: Attend[];
};

const part = (n: number, sur: number) => (sur === 0 ? 0 : Math.min(1, n / sur));

/** The thread of an edition, from its candidatures to what is public: between two stages, what waits. */
export function etapes(annee: number, c: Comptes): Etape[] {
  const chemin = `/cress/${annee}`;
  const de = (etat: (typeof DEPOSEES)[number] | "brouillon") => c.candidatures[etat] ?? 0;
  const attend = (cle: string, n: number, un: string, plusieurs: string, href: string): Attend[] =>
    n > 0 ? [{ cle, n, quoi: `${nombre(n)} ${accorder(n, un, plusieurs)}`, href }] : [];
  const retours = (manque: "presence" | "fiche") => lienRetours(`${chemin}/attendues`, { manque });
  const deposees = DEPOSEES.reduce((n, e) => n + de(e), 0);
  const enCours = de("soumise") + de("a_completer");
  const attendus = c.tenus - c.dispenses;
  const total = c.enonces.reduce((n, e) => n + e.total, 0);
  const aTraiter = c.enonces.reduce((n, e) => n + e.aTraiter, 0);
  const aPublier = c.points - c.pointsPublies;
  // What a version published without the comité holds is asked of nobody again.
  const nonValides = aPublier > 0 ? c.chapitres.filter((ch) => ch.points > 0 && ch.etat !== "valide").length : 0;
  return [
    {
      cle: "candidatures",
      n: deposees,
      quoi: accorder(deposees, "candidature déposée", "candidatures déposées"),
      detail: sorties([
        [de("refusee"), "refusée", "refusées"],
        [de("retiree"), "retirée", "retirées"],
        [de("label_retire"), "label retiré", "labels retirés"],
      ]),
      suite: part(deposees - enCours, deposees),
      attend: [
        ...attend("brouillons", de("brouillon"), "brouillon", "brouillons", lienListe(annee, { etat: "brouillon" })),
        ...attend("soumises", de("soumise"), "à examiner", "à examiner", lienListe(annee, { etat: "soumise" })),
        ...attend("annonces", c.aAnnoncer, "décision à annoncer", "décisions à annoncer", `${chemin}/annonces`),
        ...attend(
          "complements",
          de("a_completer"),
          "complément attendu",
          "compléments attendus",
          lienListe(annee, { etat: "a_completer" }),
        ),
      ],
    },
    {
      cle: "labels",
      n: de("labellisee"),
      quoi: accorder(de("labellisee"), "label", "labels"),
      detail: c.comptes > 0 ? `pour ${pluriel(c.comptes, "atelier")}` : null,
      suite: part(c.tenus, c.comptes + c.reportes),
      attend: [
        ...attend("a_venir", c.aVenir, "atelier à venir", "ateliers à venir", `/${annee}/programme`),
        ...attend("reportes", c.reportes, "reporté sans date", "reportés sans date", `/${annee}/programme`),
      ],
    },
    {
      cle: "tenus",
      n: c.tenus,
      quoi: accorder(c.tenus, "atelier tenu", "ateliers tenus"),
      detail: sorties([
        [c.annules, "annulé", "annulés"],
        [c.dispenses, "dispensé de retour", "dispensés de retour"],
      ]),
      suite: part(attendus - c.presencesDues, attendus),
      attend: attend("presences", c.presencesDues, "présence attendue", "présences attendues", retours("presence")),
    },
    {
      cle: "presences",
      n: c.connus,
      quoi: accorder(c.connus, "présence connue", "présences connues"),
      detail: sorties([[c.participations, "participation", "participations"]]),
      suite: part(attendus - c.fichesDues, attendus),
      attend: [
        ...attend(
          "presences_a_valider",
          c.presencesAValider,
          "présence à valider",
          "présences à valider",
          `${chemin}/fiches?vue=presences`,
        ),
        ...attend("fiches", c.fichesDues, "atelier sans fiche", "ateliers sans fiche", retours("fiche")),
      ],
    },
    {
      cle: "fiches",
      n: c.fiches,
      quoi: accorder(c.fiches, "fiche remise", "fiches remises"),
      detail: c.avecFiche > c.fiches ? `pour ${pluriel(c.avecFiche, "atelier")}` : null,
      suite: part(c.fichesValidees, c.fiches),
      attend: [
        ...attend("a_valider", c.fichesAValider, "fiche à valider", "fiches à valider", `${chemin}/fiches?vue=remise`),
        ...attend(
          "a_corriger",
          c.fichesACorriger,
          "correction attendue",
          "corrections attendues",
          `${chemin}/fiches?vue=a_corriger`,
        ),
      ],
    },
    {
      cle: "enonces",
      n: total,
      quoi: accorder(total, "énoncé", "énoncés"),
      detail: c.fichesValidees > 0 ? `de ${pluriel(c.fichesValidees, "fiche validée", "fiches validées")}` : null,
      suite: part(total - aTraiter, total),
      attend: attend("a_traiter", aTraiter, "à traiter", "à traiter", `${chemin}/synthese`),
    },
    {
      cle: "points",
      n: c.points,
      quoi: accorder(c.points, "point", "points"),
      detail: null,
      suite: part(c.pointsPublies, c.points),
      attend: [
        ...attend("a_relire", c.aRelire, "à relire", "à relire", `${chemin}/synthese`),
        ...attend(
          "chapitres",
          nonValides,
          "chapitre à faire valider",
          "chapitres à faire valider",
          `${chemin}/synthese`,
        ),
        ...attend("non_publies", aPublier, "point à publier", "points à publier", `${chemin}/publication`),
      ],
    },
    publie(c, chemin),
  ];
}

function publie({ version, attendue }: Comptes, chemin: string): Etape {
  const quand = (at: Date) => dateCourte(jourLocal(at));
  return {
    cle: "publie",
    n: version?.points ?? null,
    quoi: version ? accorder(version.points, "point publié", "points publiés") : "rien de publié",
    detail: version ? `version ${version.numero}, ${quand(version.publieeAt)}` : null,
    suite: 1,
    attend: attendue
      ? [
          {
            cle: "parution",
            n: 1,
            quoi: attendue.paraitAt ? `version qui paraît le ${quand(attendue.paraitAt)}` : "version confirmée",
            href: `${chemin}/publication`,
          },
        ]
      : [],
  };
}

/** « 3 refusées, 1 retirée »: what left the thread there; null when nothing did. */
function sorties(lues: readonly (readonly [number, string, string])[]): string | null {
  const dites = lues.filter(([n]) => n > 0).map(([n, un, plusieurs]) => `${nombre(n)} ${accorder(n, un, plusieurs)}`);
  return dites.length > 0 ? dites.join(", ") : null;
}

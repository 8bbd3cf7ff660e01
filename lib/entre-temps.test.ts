import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { whyNotEnregistrer as whyNotEnregistrerAtelier } from "./appel/atelier/rules.ts";
import { whyNotEnregistrer as whyNotEnregistrerCandidature } from "./appel/candidature/rules.ts";
import { whyNotRepondre as whyNotRepondreCorrection } from "./appel/correction/rules.ts";
import { whyNotRemplacer } from "./appel/couverture/rules.ts";
import { whyNotAnnoncer, whyNotAnnoncerLot, whyNotEnvoyer, whyNotPreparer } from "./appel/decision/rules.ts";
import { whyNotRegler } from "./appel/edition/rules.ts";
import { whyNotNoter } from "./appel/instruction/rules.ts";
import { whyNotEnregistrer as whyNotEnregistrerStructure } from "./appel/structure/rules.ts";
import { changeesDepuis, whyNotUne } from "./conduite/lot/rules.ts";
import { whyNotEcrireRecu } from "./conduite/reprise/rules.ts";
import { whyNotRetirerRafale } from "./recueil/emargement/rules.ts";
import {
  whyNotConfirmer,
  whyNotEnregistrer as whyNotEnregistrerFiche,
  whyNotRepondre as whyNotRepondreFiche,
} from "./recueil/fiche/rules.ts";
import { whyNotPublierDocument } from "./recueil/kit/rules.ts";
import { whyNotEnregistrer as whyNotEnregistrerPresentation } from "./recueil/presentation/rules.ts";
import { whyNotRelancer } from "./recueil/retour/rules.ts";
import type { Actor } from "./socle/acteur/actor.ts";
import { whyNotVersionSuivante } from "./socle/entre-temps.ts";
import type { Refus } from "./socle/refus.ts";
import { VARIABLES, type Valeurs } from "./socle/texte/variables.ts";
import { whyNotRedire, whyNotReecrire } from "./synthese/consolidation/rules.ts";
import { constat } from "./synthese/copie/constats.ts";
import { whyNotPrendre } from "./synthese/copie/gestes.ts";
import { whyNotRenommer } from "./synthese/editorial/rules.ts";
import { whyNotVoir } from "./synthese/proches/rules.ts";
import { whyNot as whyNotPublier } from "./synthese/publication/rules.ts";
import { whyNotCorriger as whyNotCorrigerMots } from "./synthese/redaction/rules.ts";
import { whyNotRepondre } from "./synthese/reponse/rules.ts";
import { whyNotAdopter, whyNotReecrire as whyNotReecrireProcesVerbal } from "./synthese/seance/rules.ts";

const MIDI = new Date("2030-04-02T10:00:00Z");
const EDITION = "edition";
const qui = (qualites: Partial<Actor>): Actor => ({
  personneId: "moi",
  courriel: "moi@essai.test",
  nom: null,
  administrateur: false,
  roles: [],
  structures: [],
  destinataires: [],
  ...qualites,
});
const INSTRUCTEUR = qui({ roles: [{ editionId: EDITION, role: "instructeur", transitions: [] }] });
const MEMBRE = qui({ structures: ["s"], destinataires: ["d"] });
const ORGANISE = { editionId: EDITION, structures: ["s"], pressenties: [], invitation: null };
const APPEL = { etat: "ouverte", dateOuvertureAppel: "2030-01-01", dateClotureAppel: "2030-12-31" } as const;
const CANDIDATURE = {
  ...ORGANISE,
  etat: "soumise",
  edition: APPEL,
  creePar: null,
  codeExpireAt: null,
  correctionsEnAttente: 0,
  version: 3,
} as const;
const FICHE = { ...ORGANISE, candidature: "labellisee", etat: "brouillon", version: 3 } as const;
const ATELIER = {
  ...ORGANISE,
  candidature: "labellisee",
  etat: "programme",
  date: "2030-05-10",
  mois: "2030-05",
  emargement: "attendu",
  edition: { dateDebut: "2030-05-01", dateFin: "2030-06-30" },
  version: 3,
} as const;
const EMARGEMENT = {
  ...ORGANISE,
  candidature: "labellisee",
  etat: "attendu",
  atelier: { etat: "programme", date: "2030-05-10", mois: "2030-05" },
} as const;
const PREPAREE = {
  id: "p",
  prepareeAt: MIDI,
  type: "labelliser",
  motif: null,
  auteurId: null,
  deCoteAt: null,
} as const;
const DECISION = { ...CANDIDATURE, preparee: PREPAREE };
const PUBLICATION = {
  edition: { id: EDITION, etat: "cloturee", dateClotureAppel: "2030-03-01" },
  aTraiter: 0,
  points: 1,
  mentionsManquantes: 0,
  aValider: 0,
  derogation: null,
  derniere: 3,
  enAttente: false,
} as const;
const MOTS = { accroche: "", texte: "un", exemple: null, horizon: null, structure: null, lieu: null };
const POINT = { ...MOTS, partenaires: null, action: null, groupeId: "g", rang: "a0", motsDepuis: 3 };
const VALEURS = Object.fromEntries(VARIABLES.map((v) => [v, ""])) as Valeurs;
const confie = (instructeurId: string | null) => [{ id: "c", etat: "soumise" as const, instructeurId }];
const laisse = (ids: string[]): Refus | null => (ids.length > 0 ? "modifiee_entre_temps" : null);

/** Each judge of what was read: asked of what is there, then of what somebody had read before. */
const JUGES: Record<string, [frais: Refus | null, depasse: Refus | null, attendu?: Refus]> = {
  "appel/atelier/rules.ts whyNotEnregistrer": [
    whyNotEnregistrerAtelier(MEMBRE, "modifier", ATELIER, 3, MIDI),
    whyNotEnregistrerAtelier(MEMBRE, "modifier", ATELIER, 2, MIDI),
  ],
  "appel/candidature/rules.ts whyNotEnregistrer": [
    whyNotEnregistrerCandidature(MEMBRE, { ...CANDIDATURE, etat: "a_completer" }, 3),
    whyNotEnregistrerCandidature(MEMBRE, { ...CANDIDATURE, etat: "a_completer" }, 2),
  ],
  "appel/correction/rules.ts whyNotRepondre": [
    whyNotRepondreCorrection(MEMBRE, { ...CANDIDATURE, etat: "a_completer" }, { version: 2 }, 2),
    whyNotRepondreCorrection(MEMBRE, { ...CANDIDATURE, etat: "a_completer" }, { version: 2 }, 1),
  ],
  "appel/couverture/rules.ts whyNotRemplacer": [whyNotRemplacer(null, null), whyNotRemplacer(4, null)],
  "appel/decision/rules.ts whyNotPreparer": [
    whyNotPreparer(INSTRUCTEUR, { type: "labelliser", motif: null, lue: "p" }, DECISION, MIDI),
    whyNotPreparer(INSTRUCTEUR, { type: "labelliser", motif: null, lue: null }, DECISION, MIDI),
  ],
  "appel/decision/rules.ts whyNotAnnoncer": [
    whyNotAnnoncer(INSTRUCTEUR, PREPAREE, DECISION, MIDI),
    whyNotAnnoncer(INSTRUCTEUR, { ...PREPAREE, id: "q" }, DECISION, MIDI),
    "lot_change",
  ],
  "appel/decision/rules.ts whyNotAnnoncerLot": [whyNotAnnoncerLot(2, 2), whyNotAnnoncerLot(2, 1), "lot_change"],
  "appel/decision/rules.ts whyNotEnvoyer": [whyNotEnvoyer("a", "a"), whyNotEnvoyer("a", "b"), "courriels_changes"],
  "appel/edition/rules.ts whyNotRegler": [
    whyNotRegler(INSTRUCTEUR, { id: EDITION, etat: "ouverte", versionReglages: 3 }, 3),
    whyNotRegler(INSTRUCTEUR, { id: EDITION, etat: "ouverte", versionReglages: 3 }, 2),
  ],
  "appel/instruction/rules.ts whyNotNoter": [
    whyNotNoter(INSTRUCTEUR, CANDIDATURE, { version: 1 }, 1),
    whyNotNoter(INSTRUCTEUR, CANDIDATURE, { version: 1 }, 0),
  ],
  "appel/structure/rules.ts whyNotEnregistrer": [
    whyNotEnregistrerStructure(MEMBRE, { id: "s", suivie: false, version: 3 }, 3),
    whyNotEnregistrerStructure(MEMBRE, { id: "s", suivie: false, version: 3 }, 2),
  ],
  "conduite/lot/rules.ts whyNotConfier": [
    laisse(changeesDepuis(confie("a"), confie("a"))),
    laisse(changeesDepuis(confie("a"), confie("b"))),
  ],
  "conduite/lot/rules.ts whyNotUne": [whyNotUne({ changees: [] }), whyNotUne({ changees: ["c"] })],
  "conduite/reprise/rules.ts whyNotEcrireRecu": [
    whyNotEcrireRecu("2030-04-02T10:00:00.000Z", { at: MIDI }),
    whyNotEcrireRecu("2030-04-02T10:00:00.000Z", null),
  ],
  "recueil/emargement/rules.ts whyNotRetirerRafale": [
    whyNotRetirerRafale(MEMBRE, EMARGEMENT, 4, 4),
    whyNotRetirerRafale(MEMBRE, EMARGEMENT, 5, 4),
  ],
  "recueil/fiche/rules.ts whyNotConfirmer": [
    whyNotConfirmer(MEMBRE, { ...FICHE, etat: "remise", revision: 2 }, { revision: 2, repondueAt: null }, 2),
    whyNotConfirmer(MEMBRE, { ...FICHE, etat: "remise", revision: 2 }, { revision: 2, repondueAt: null }, 1),
  ],
  "recueil/fiche/rules.ts whyNotEnregistrer": [
    whyNotEnregistrerFiche(MEMBRE, FICHE, 3),
    whyNotEnregistrerFiche(MEMBRE, FICHE, 2),
  ],
  "recueil/fiche/rules.ts whyNotRepondre": [
    whyNotRepondreFiche(MEMBRE, FICHE, { version: 2 }, 2),
    whyNotRepondreFiche(MEMBRE, FICHE, { version: 2 }, 1),
  ],
  "recueil/kit/rules.ts whyNotPublierDocument": [
    whyNotPublierDocument(INSTRUCTEUR, { editionId: EDITION, derniere: 3 }, "", null) === "note_manquante"
      ? whyNotPublierDocument(INSTRUCTEUR, { editionId: EDITION, derniere: 3 }, "Une note.", 3)
      : "etat",
    whyNotPublierDocument(INSTRUCTEUR, { editionId: EDITION, derniere: 3 }, "Une note.", 2),
  ],
  "recueil/presentation/rules.ts whyNotEnregistrer": [
    whyNotEnregistrerPresentation(MEMBRE, { ...CANDIDATURE, etat: "labellisee" }, 3),
    whyNotEnregistrerPresentation(MEMBRE, { ...CANDIDATURE, etat: "labellisee" }, 2),
  ],
  "recueil/retour/rules.ts whyNotRelancer": [
    whyNotRelancer({ empreinte: "a", personnes: 1 }, "a"),
    whyNotRelancer({ empreinte: "b", personnes: 1 }, "a"),
    "courriels_changes",
  ],
  "socle/entre-temps.ts whyNotVersionSuivante": [
    whyNotVersionSuivante(undefined, 0),
    whyNotVersionSuivante({ version: 1 }, 0),
  ],
  "synthese/consolidation/rules.ts whyNotReecrire": [
    whyNotReecrire(undefined, undefined),
    whyNotReecrire({ numero: 2 }, 1),
  ],
  "synthese/consolidation/rules.ts whyNotRedire": [
    whyNotRedire(2, { motsDepuis: 2 }),
    whyNotRedire(undefined, { motsDepuis: 2 }),
  ],
  "synthese/copie/gestes.ts whyNotPrendre": [
    whyNotPrendre(constat("absent", {}), POINT, { ...POINT, rang: "a1" }, VALEURS),
    whyNotPrendre(constat("absent", {}), POINT, { ...POINT, motsDepuis: 4 }, VALEURS),
  ],
  "synthese/editorial/rules.ts whyNotRenommer": [
    whyNotRenommer(["a", "b"], ["a", "b"]),
    whyNotRenommer(["a", "b"], ["b", "a"]),
  ],
  "synthese/proches/rules.ts whyNotVoir": [whyNotVoir({ empreinte: "a" }, "a"), whyNotVoir({ empreinte: "b" }, "a")],
  "synthese/publication/rules.ts whyNot": [
    whyNotPublier(INSTRUCTEUR, PUBLICATION, 3, MIDI),
    whyNotPublier(INSTRUCTEUR, PUBLICATION, 2, MIDI),
  ],
  "synthese/redaction/rules.ts whyNotCorriger": [
    whyNotCorrigerMots("dix pour cent", { debut: 4, avant: "pour" }),
    whyNotCorrigerMots("dix pour cent", { debut: 3, avant: "pour" }),
  ],
  "synthese/reponse/rules.ts whyNotRepondre": [
    whyNotRepondre(MEMBRE, { destinataireId: "d", adressee: true, derniere: 2 }, 2),
    whyNotRepondre(MEMBRE, { destinataireId: "d", adressee: true, derniere: 2 }, 1),
  ],
  "synthese/seance/rules.ts whyNotReecrire": [
    whyNotReecrireProcesVerbal(INSTRUCTEUR, { editionId: EDITION, etat: "levee", conducteurId: null }, 2, 2),
    whyNotReecrireProcesVerbal(INSTRUCTEUR, { editionId: EDITION, etat: "levee", conducteurId: null }, 2, 1),
  ],
  "synthese/seance/rules.ts whyNotAdopter": [
    whyNotAdopter([{ pointId: "p", motsDepuis: 1 }], [{ pointId: "p", motsDepuis: 1 }]),
    whyNotAdopter([{ pointId: "p", motsDepuis: 1 }], []),
  ],
};

for (const [nom, [frais, depasse, attendu = "modifiee_entre_temps"]] of Object.entries(JUGES))
  test(`${nom}: what was read is let through, what changed since is refused`, () => {
    expect([frais, depasse]).toEqual([null, attendu]);
  });

const sources = readdirSync("lib", { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.ts$/.test(file))
  .map((file) => [file, readFileSync(join("lib", file), "utf8")] as const);

/** Each line of a file, with the name of the function it stands in. */
function* lignes(text: string): Generator<{ ligne: string; dans: string }> {
  let dans = "";
  for (const ligne of text.split("\n")) {
    dans = /^(?:export )?(?:async )?(?:function\*?|const) (\w+)/.exec(ligne)?.[1] ?? dans;
    yield { ligne, dans };
  }
}
const ou = (quoi: RegExp, parmi = sources) => [
  ...new Set(
    parmi.flatMap(([file, text]) =>
      [...lignes(text)].flatMap(({ ligne, dans }) =>
        quoi.test(ligne) && !ligne.startsWith("import ") ? [`${file} ${dans}`] : [],
      ),
    ),
  ),
];

test("what was read is compared by the judges above alone", () => {
  const juges = ou(/\bwhyNotEntreTemps\(|\bwhyNotVersionSuivante\(/).filter((ici) => / whyNot/.test(ici));
  expect(juges.sort()).toEqual(Object.keys(JUGES).sort());
  expect(ou(/\bwhyNotEntreTemps\(/).filter((ici) => !/ whyNot/.test(ici))).toEqual([]);
});

test("no operation says by itself that something changed since", () => {
  const dites = ou(/(?:refused(?:Because)?\(|return|\?|:) ?"(?:modifiee_entre_temps|courriels_changes|lot_change)"/);
  expect(dites.filter((ici) => !/ whyNot/.test(ici))).toEqual([]);
});

/** Comparisons that look like it and are not. */
const AUTRES = [
  // A correction belongs to a revision; the words of two revisions; reads of what was said of other words; an answer sent twice.
  "recueil/fiche/corrections.ts repondreCorrectionFiche",
  "recueil/fiche/ecrire-enonces.ts ecrireMots",
  "synthese/comite/auteurs.ts direMesMots",
  "synthese/reponse/operations.ts repondre",
  "synthese/seance/ensemble.ts listIncontestes",
];

test("no operation compares a version, an instant or a print with the one that was read", () => {
  const operations = sources.filter(([, text]) => /\brefused\(/.test(text));
  expect(operations.length).toBeGreaterThan(80);
  const lu = /(?:version(?:Lue|Reglages)?|revision|lue?|lue?|motsDepuis|empreinte\w*(?:\([^)]*\))?)/.source;
  const compare = new RegExp(
    `\\b${lu}(?: \\?\\? \\w+\\))? [!=]== (?!null|undefined)|[!=]== (?:[\\w.?]+\\.)?${lu}\\b(?![.(])|getTime\\(\\)(?: \\?\\? \\w+\\))? [!=]==`,
  );
  expect(ou(compare, operations).filter((ici) => !/ whyNot/.test(ici))).toEqual(AUTRES);
});

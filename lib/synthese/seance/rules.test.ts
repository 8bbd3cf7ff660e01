import { expect, test } from "@playwright/test";
import type { Actor } from "../../socle/acteur/actor.ts";
import type { Bloc } from "../../socle/texte/markdown.ts";
import type { CodeTransition } from "../../socle/transitions/transitions.ts";
import type { ProcesVerbal } from "./arbre.ts";
import { contenuProcesVerbal } from "./contenu.ts";
import { isIncontestee } from "./contestes.ts";
import { lireFichierPv } from "./fichiers.ts";
import {
  type FaitsSeance,
  litLePoint,
  voitLesSeances,
  whyNotArriver,
  whyNotConduire,
  whyNotCorriger,
  whyNotModifier,
  whyNotPointer,
  whyNotReprendre,
} from "./rules.ts";
import { decision } from "./schema.ts";

const qui = (
  role: "comite" | "partenaire" | "instructeur" | null,
  id = "moi",
  transitions: CodeTransition[] = [],
): Actor => ({
  personneId: id,
  courriel: "x@essai.test",
  nom: null,
  administrateur: false,
  roles: role ? [{ editionId: "e", role, transitions }] : [],
  structures: [],
  destinataires: [],
});
const prevue: FaitsSeance = { editionId: "e", etat: "prevue", conducteurId: null };
const ouverte: FaitsSeance = { editionId: "e", etat: "ouverte", conducteurId: "moi" };
const levee: FaitsSeance = { editionId: "e", etat: "levee", conducteurId: null };

test("one instructeur conducts at a time, and only while the séance sits", () => {
  expect(whyNotConduire(qui("instructeur"), ouverte)).toBeNull();
  expect(whyNotConduire(qui("instructeur", "autre"), ouverte)).toBe("pas_conducteur");
  expect(whyNotConduire(qui("instructeur"), prevue)).toBe("seance_pas_ouverte");
  expect(whyNotConduire(qui("instructeur"), levee)).toBe("seance_levee");
  expect(whyNotModifier(qui("instructeur"), { ...levee, etat: "annulee" })).toBe("seance_annulee");
  expect(whyNotConduire(qui("comite"), ouverte)).toBe("non_autorise");
  expect(whyNotReprendre(qui("instructeur", "autre"), ouverte)).toBeNull();
  expect(whyNotReprendre(qui("instructeur"), ouverte)).toBe("rien_ne_change");
  expect(whyNotReprendre(qui("partenaire", "autre"), ouverte)).toBe("non_autorise");
});

test("members come in while it sits; an agent says it for them; what is announced opens once", () => {
  expect(whyNotArriver(qui("comite"), ouverte)).toBeNull();
  expect(whyNotArriver(qui("partenaire"), ouverte)).toBeNull();
  expect(whyNotArriver(qui("instructeur"), ouverte)).toBe("non_autorise");
  expect(whyNotArriver(qui("comite"), prevue)).toBe("seance_pas_ouverte");
  expect(whyNotArriver(qui("comite"), levee)).toBe("seance_levee");
  expect(whyNotPointer(qui("instructeur", "autre"), ouverte)).toBeNull();
  expect(whyNotPointer(qui("comite"), ouverte)).toBe("non_autorise");
  expect(whyNotModifier(qui("instructeur"), ouverte)).toBe("seance_ouverte");
  expect(whyNotCorriger(qui("instructeur"), levee)).toBeNull();
  expect(whyNotCorriger(qui("instructeur"), ouverte)).toBe("seance_ouverte");
});

test("a séance exists for the comité, the partenaires and the instructeurs of its edition", () => {
  for (const role of ["comite", "partenaire", "instructeur"] as const)
    expect(voitLesSeances(qui(role), "e")).toBe(true);
  expect(voitLesSeances(qui(null), "e")).toBe(false);
  expect(voitLesSeances(qui("instructeur"), "autre")).toBe(false);
});

test("those present read the chapters of the agenda though they follow another transition, and no longer once it is over", () => {
  const membre = qui("comite", "moi", ["sociale"]);
  expect(litLePoint(membre, ouverte, false, "sociale")).toBe(true);
  expect(litLePoint(membre, ouverte, false, "ecologique")).toBe(false);
  expect(litLePoint(membre, ouverte, true, "ecologique")).toBe(true);
  expect(litLePoint(membre, levee, true, "ecologique")).toBe(false);
  expect(litLePoint(qui("partenaire"), ouverte, false, "ecologique")).toBe(true);
});

test("a divergence needs the words that will be printed; the others do not", () => {
  const dit = (issue: string, texte: string) =>
    decision.safeParse({
      id: "00000000-0000-4000-8000-000000000000",
      pointId: "00000000-0000-4000-8000-000000000000",
      versionLue: 1,
      issue,
      texte,
    }).success;
  expect(dit("divergence", " ")).toBe(false);
  expect(dit("divergence", "La Région s’en écarte.")).toBe(true);
  expect(dit("adopte", "")).toBe(true);
  expect(dit("a_revoir", "")).toBe(true);
});

test("the name of a file says its version and its format, and nothing else opens", () => {
  expect(lireFichierPv("v2.pdf")).toEqual({ version: 2, format: "pdf" });
  expect(lireFichierPv("v12.docx")).toEqual({ version: 12, format: "docx" });
  for (const f of ["v0.pdf", "v1.odt", "1.pdf", "v1.pdf/..", "v99999.pdf"]) expect(lireFichierPv(f)).toBeNull();
});

/** A procès-verbal with one point of each kind. */
const PV: ProcesVerbal = {
  format: 1,
  edition: {
    annee: 2030,
    intitule: "Le temps des transitions",
    regionNom: "Hauts-de-France",
    coOrganisateurs: ["CRESS"],
    demonstration: false,
  },
  numero: 2,
  date: "2030-11-06",
  lieu: "Lille, hôtel de région",
  ouverteAt: "2030-11-06T13:04:00.000Z",
  leveeAt: "2030-11-06T15:30:00.000Z",
  version: 1,
  note: "",
  etabliAt: "2030-11-06T15:30:00.000Z",
  quorum: { requis: 3, membres: 2 },
  presents: [
    { nom: "Camille Essai", qualite: "L’Établi" },
    { nom: "Lou Essai", qualite: "Partenaire" },
  ],
  absents: [{ nom: "Sam Essai", qualite: "Comité, transition sociale" }],
  chapitres: [
    {
      transition: "sociale",
      points: [
        {
          code: "P1",
          bloc: "Freins",
          avant: { accroche: "Le temps", texte: "manque." },
          mots: { accroche: "Le temps", texte: "manque aux bénévoles." },
          issue: "adopte",
          texte: "",
        },
        {
          code: "P2",
          bloc: "Freins",
          avant: null,
          mots: { accroche: "L’argent", texte: "manque." },
          issue: "divergence",
          texte: "La Région ne partage pas ce constat.",
        },
        {
          code: "P3",
          bloc: "Leviers",
          avant: null,
          mots: { accroche: "", texte: "Former les équipes." },
          issue: "a_revoir",
          texte: "Préciser qui forme.",
        },
      ],
      sansDecision: 4,
    },
    { transition: "ecologique", points: [], sansDecision: 0 },
  ],
  observations: "",
};

test("only what the comité could contest, did not, and has not decided is adopted without a word", () => {
  const point = { transmis: true, conteste: false, decide: false };
  expect(isIncontestee(point)).toBe(true);
  for (const autre of [{ transmis: false }, { conteste: true }, { decide: true }])
    expect(isIncontestee({ ...point, ...autre })).toBe(false);
});

test("points adopted together stand in one list of the procès-verbal", () => {
  const chapitres = PV.chapitres.map((c) => ({
    ...c,
    points: c.points.map((p) => ({ ...p, issue: "adopte" as const, texte: "", ensemble: true })),
  }));
  const c = contenuProcesVerbal({ ...PV, chapitres });
  expect(c.chapitres[0]?.points).toEqual([]);
  expect(simple(c.chapitres[0]?.ensemble?.titre ?? "")).toBe("3 points adoptés ensemble, que personne ne contestait");
  expect(c.chapitres[0]?.ensemble?.points.map((p) => p.code)).toEqual(["P1", "P2", "P3"]);
  expect(c.chapitres[1]?.ensemble).toBeNull();
  expect(c.bilan[0]?.replaceAll(/\s/g, " ")).toBe("3 points adoptés");
});

const simple = (mots: string) => mots.replaceAll(/[\u00A0\u202F]/g, " ");

test("a procès-verbal says in words who was there, what was decided of each point, and what was not seen", () => {
  const c = contenuProcesVerbal(PV);
  expect(simple(c.heures)).toBe("Séance ouverte à 14 h 04, levée à 16 h 30");
  expect(simple(c.quorum)).toBe("2 membres présents ; quorum fixé à 3 : non atteint par les seuls présents.");
  expect(c.bilan.map(simple)).toEqual([
    "1 point adopté",
    "1 point avec une position divergente",
    "1 point à revoir",
    "4 points non examinés en séance",
  ]);
  const dits = (blocs: readonly Bloc[] | null | undefined) =>
    (blocs ?? []).flatMap((b) => (b.type === "liste" ? b.items.flat() : b.portions).map((p) => p.texte)).join("");
  const [premier, deuxieme] = c.chapitres[0]?.points ?? [];
  expect([premier?.avant, premier?.mots, deuxieme?.texte].map(dits)).toEqual([
    "Le temps manque.",
    "Le temps manque aux bénévoles.",
    "La Région ne partage pas ce constat.",
  ]);
  expect(simple(c.chapitres[0]?.reste ?? "")).toBe("4 autres points n’ont pas été examinés.");
  expect(c.chapitres[1]?.reste).toBe("Aucun point de ce chapitre n’a été décidé.");
});

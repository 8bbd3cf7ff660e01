import { expect, test } from "@playwright/test";
import type { CleRubrique, Rubrique } from "../rubriques/rubriques.ts";
import type { TypeEnonce } from "../rubriques/types-enonce.ts";
import { RUBRIQUES_USUELLES } from "../rubriques/usuelles.ts";
import { ficheBrouillonDe, ficheCompleteDe } from "./completude.ts";
import { enoncesManquants } from "./demandes.ts";
import { type EnonceSaisi, enonceBrouillon, type FicheBrouillon, ficheBrouillon, lien } from "./schema.ts";
import { FICHE_VIDE } from "./vide.ts";

const ATELIER = "22222222-2222-4222-8222-222222222222";
const frein: EnonceSaisi = {
  id: null,
  transition: "sociale",
  type: "frein",
  action: null,
  accroche: "Manque de temps",
  texte: "pour répondre aux appels à projets.",
  theme: "",
  exemple: "",
  destinataire: "",
  horizon: "",
  liens: [],
};
const fiche: FicheBrouillon = {
  ...FICHE_VIDE,
  ateliers: [ATELIER],
  problematique: "p".repeat(200),
  enonces: [frein],
};

const ficheComplete = ficheCompleteDe(RUBRIQUES_USUELLES);
const selon = (cle: CleRubrique, change: Partial<Rubrique>) =>
  RUBRIQUES_USUELLES.map((r) => (r.cle === cle ? { ...r, ...change } : r));

const erreurs = (
  schema: Pick<typeof ficheBrouillon, "safeParse"> | Pick<typeof ficheComplete, "safeParse">,
  saisie: unknown,
) => {
  const lue = schema.safeParse(saisie);
  return lue.success ? [] : lue.error.issues.map((i) => `${i.path.join(".")} : ${i.message}`);
};

test("a draft may leave all empty", () => {
  expect(
    erreurs(ficheBrouillon, {
      ateliers: [],
      problematique: "",
      deroule: "",
      enonces: [{ ...frein, accroche: "", texte: "" }],
    }),
  ).toEqual([]);
});

test("the problématique handed in is of 200 to 1,500 characters", () => {
  const avec = (n: number) => erreurs(ficheComplete, { ...fiche, problematique: "p".repeat(n) });
  expect(avec(0)).toEqual(["problematique : Il manque la problématique"]);
  expect(avec(199)).toEqual(["problematique : Au moins 200 caractères"]);
  expect(avec(200)).toEqual([]);
  expect(avec(1500)).toEqual([]);
  expect(avec(1501)).toEqual(["problematique : Au plus 1500 caractères"]);
});

test("spaces do not make a problématique", () => {
  expect(erreurs(ficheComplete, { ...fiche, problematique: " ".repeat(400) })).toEqual([
    "problematique : Il manque la problématique",
  ]);
});

test("the accroche is of 80 characters at most, the text of 500", () => {
  const avec = (e: Partial<EnonceSaisi>) => erreurs(ficheBrouillon, { ...fiche, enonces: [{ ...frein, ...e }] });
  expect(avec({ accroche: "a".repeat(80), texte: "t".repeat(500) })).toEqual([]);
  expect(avec({ accroche: "a".repeat(81) })).toEqual(["enonces.0.accroche : Au plus 80 caractères"]);
  expect(avec({ texte: "t".repeat(501) })).toEqual(["enonces.0.texte : Au plus 500 caractères"]);
});

test("handed in, an énoncé has an accroche; it may have nothing more", () => {
  expect(erreurs(ficheComplete, { ...fiche, enonces: [{ ...frein, accroche: " ", texte: "" }] })).toEqual([
    "enonces.0.accroche : Il manque l’essentiel en quelques mots",
  ]);
});

test("a levier says what to do with it, and it alone does", () => {
  expect(enonceBrouillon.safeParse({ ...frein, type: "levier", action: "creer" }).success).toBe(true);
  const sansReponse = { ...frein, type: "levier" as const, action: null };
  expect(enonceBrouillon.safeParse(sansReponse).success).toBe(true);
  expect(erreurs(ficheComplete, { ...fiche, enonces: [sansReponse] })).toEqual([
    "enonces.0.action : Dites si ce levier est à conserver, à amplifier ou à créer",
  ]);
  expect(enonceBrouillon.safeParse({ ...frein, action: "creer" }).success).toBe(false);
});

test("a levier or a frein is needed", () => {
  const manque = (...types: TypeEnonce[]) =>
    enoncesManquants(
      RUBRIQUES_USUELLES,
      types.map((type) => ({ type })),
    );
  expect(manque("outil", "proposition")).toEqual(["un levier ou un frein"]);
  expect(manque("outil", "frein")).toEqual([]);
  expect(manque("levier")).toEqual([]);
  expect(manque()).toEqual(["un levier ou un frein"]);
});

test("the edition sets what is needed, and how much", () => {
  const deux = selon("proposition", { demande: "obligatoire", minimum: 2, maximum: 3 });
  const propositions = (n: number) =>
    enoncesManquants(deux, [{ type: "frein" }, ...Array.from({ length: n }, () => ({ type: "proposition" as const }))]);
  expect(propositions(1)).toEqual(["2\u00A0énoncés dans « Propositions »"]);
  expect(propositions(3)).toEqual([]);
  expect(propositions(4)).toEqual(["1\u00A0énoncé de trop dans « Propositions »"]);
  const outils = selon("outil", { minimum: 2 });
  expect(enoncesManquants(outils, [{ type: "frein" }])).toEqual([]);
  expect(enoncesManquants(outils, [{ type: "frein" }, { type: "outil" }])).toEqual([
    "2\u00A0énoncés dans « Outils à faire connaître »",
  ]);
  const suites = ficheCompleteDe(selon("suites", { demande: "obligatoire", minimum: 10, maximum: 20 }));
  expect(erreurs(suites, fiche)).toEqual(["suites : Il manque les suites"]);
  expect(erreurs(suites, { ...fiche, suites: "Plus tard" })).toEqual(["suites : Au moins 10 caractères"]);
  expect(erreurs(suites, { ...fiche, suites: "s".repeat(21) })).toEqual(["suites : Au plus 20 caractères"]);
  expect(
    erreurs(ficheCompleteDe(selon("problematique", { demande: "facultative" })), { ...fiche, problematique: "" }),
  ).toEqual([]);
  expect(erreurs(ficheCompleteDe(selon("tempsPasse", { demande: "obligatoire" })), fiche)).toEqual([
    "tempsPasse : Il manque le temps passé",
  ]);
  expect(erreurs(ficheCompleteDe(selon("verbatims", { demande: "obligatoire" })), fiche)).toEqual([
    "verbatims : Il manque une parole entendue",
  ]);
});

test("what the edition withdrew is no longer written, nor missing", () => {
  const sans = (cle: CleRubrique) => ficheBrouillonDe(selon(cle, { retiree: true, demande: "obligatoire" }));
  const RETIREE = "La CRESS ne demande plus cette réponse : videz-la";
  expect(erreurs(sans("suites"), { ...fiche, suites: "On se revoit." })).toEqual([`suites : ${RETIREE}`]);
  expect(erreurs(sans("satisfaction"), { ...fiche, satisfaction: "4" })).toEqual([`satisfaction : ${RETIREE}`]);
  expect(erreurs(sans("verbatims"), { ...fiche, verbatims: [{ texte: "Oui", fonction: "" }] })).toEqual([
    `verbatims : ${RETIREE}`,
  ]);
  expect(erreurs(sans("frein"), fiche)).toEqual([`enonces.0.accroche : ${RETIREE}`]);
  for (const cle of ["suites", "satisfaction", "verbatims", "problematique"] as const) {
    const retiree = selon(cle, { retiree: true, demande: "obligatoire" });
    expect(erreurs(ficheCompleteDe(retiree), { ...fiche, [cle]: FICHE_VIDE[cle] }), cle).toEqual([]);
  }
});

const ADRESSES: [string, string][] = [
  ["https://www.ess-france.org", "https://www.ess-france.org/"],
  ["www.cress-hdf.org/outils", "https://www.cress-hdf.org/outils"],
  ["  HTTP://Exemple.FR/Page?a=1#b ", "http://exemple.fr/Page?a=1#b"],
  ["https://économie.fr/é", "https://xn--conomie-9xa.fr/%C3%A9"],
];
for (const [saisie, url] of ADRESSES)
  test(`the address « ${saisie} » is kept as ${url}`, () => {
    expect(lien.parse({ url: saisie, texte: "Voir" }).url).toBe(url);
    expect(lien.parse({ url, texte: "Voir" }).url).toBe(url);
  });

for (const url of [
  "",
  "javascript:alert(1)",
  "data:text/html,x",
  "ftp://exemple.fr",
  "file:///etc/passwd",
  "exemple",
  "https://localhost",
  "http://",
  "deux mots.fr",
])
  test(`the address « ${url} » is refused`, () => {
    expect(lien.safeParse({ url, texte: "Voir" }).success).toBe(false);
  });

test("a link says where it leads", () => {
  expect(lien.safeParse({ url: "https://exemple.fr", texte: "  " }).success).toBe(false);
});

test("a transition that does not have the shape of one is refused", () => {
  expect(erreurs(ficheBrouillon, { ...fiche, enonces: [{ ...frein, transition: "Énergétique, et autres" }] })).toEqual([
    "enonces.0.transition : Choisissez la transition",
  ]);
});

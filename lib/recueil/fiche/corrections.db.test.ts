import { and, asc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { corrections } from "@/db/schema/correction";
import { courriels } from "@/db/schema/courriel";
import { evenements } from "@/db/schema/journal";
import { expect, test } from "@/e2e/base";
import { APRES_ATELIERS, candidatureLabellisee, creerMonde, reussi } from "@/e2e/monde";
import { declarer } from "../emargement/operations.ts";
import { listCartesFiche, repondreCorrectionFiche } from "./corrections.ts";
import { creerFiche, demanderCorrection, enregistrerFiche, remettre, rouvrir, valider } from "./operations.ts";
import { findFiche } from "./queries.ts";
import { listRevisions } from "./revisions.ts";
import { FICHE_VIDE } from "./vide.ts";

const LE = APRES_ATELIERS;
const PROBLEMATIQUE = "Comment faire durer les ateliers de réparation ? ".repeat(5).trim();

async function remise() {
  const m = await creerMonde();
  const candidatureId = await candidatureLabellisee(m);
  const [a] = await db
    .select({ id: ateliers.id })
    .from(ateliers)
    .where(eq(ateliers.candidatureId, candidatureId))
    .orderBy(asc(ateliers.rang))
    .limit(1);
  const atelier = a?.id ?? "";
  reussi(await declarer(m.organisateur, atelier, 24, LE));
  const id = reussi(await creerFiche(m.organisateur, candidatureId, [atelier], LE));
  const frein = {
    id: null,
    transition: "ecologique" as const,
    type: "frein" as const,
    action: null,
    accroche: "Premier",
    texte: "freine les ateliers.",
    theme: "",
    exemple: "",
    destinataire: "",
    horizon: "",
    liens: [],
  };
  const contenu = { ...FICHE_VIDE, ateliers: [atelier], problematique: PROBLEMATIQUE, enonces: [frein] };
  const [e = ""] = reussi(await enregistrerFiche(m.organisateur, id, 1, contenu, LE)).ids;
  reussi(await remettre(m.organisateur, id, LE));
  return { m, id, e, contenu };
}

const journal = async (id: string, type: "repondre_correction" | "demander_corrections" | "remettre") =>
  (
    await db
      .select({ donnees: evenements.donnees })
      .from(evenements)
      .where(and(eq(evenements.objetId, id), eq(evenements.type, type)))
      .orderBy(asc(evenements.id))
  ).map((l) => l.donnees);

test("two passages asked for: one accepted in a click, the other reworded; nothing is handed in before", async () => {
  const { m, id, e } = await remise();
  const texte = `enonces.${e}.texte`;
  expect(
    await demanderCorrection(
      m.instructeur,
      id,
      { motif: "", corrections: [{ champ: "enonces.inconnu", motif: "Motif", suggestion: "" }] },
      LE,
    ),
  ).toEqual({ ok: false, refus: "champ_inconnu" });
  reussi(
    await demanderCorrection(
      m.instructeur,
      id,
      {
        motif: "",
        corrections: [
          { champ: texte, motif: "Précisez lequel.", suggestion: "freine les ateliers du soir." },
          { champ: "deroule", motif: "Racontez.", suggestion: "" },
        ],
      },
      LE,
    ),
  );
  expect(await journal(id, "demander_corrections")).toEqual([{ champs: `${texte} deroule` }]);
  const [mail] = await db
    .select({ corps: courriels.corps })
    .from(courriels)
    .where(and(eq(courriels.objetId, id), eq(courriels.type, "fiche_a_corriger")));
  expect(mail?.corps).toContain("F1-01 : la suite de la phrase : Précisez lequel.");
  expect(mail?.corps).toContain(`/espace/fiches/${id}/corriger`);
  expect(await remettre(m.organisateur, id, LE)).toEqual({ ok: false, refus: "correction_en_attente" });

  const cartes = await listCartesFiche(m.organisateur, id);
  expect(cartes.map((c) => [c.nom, c.genre, c.valeur, c.repondueAt])).toEqual([
    ["Déroulé", "texte", "", null],
    ["F1-01 : la suite de la phrase", "texte", "freine les ateliers.", null],
  ]);
  expect(await listCartesFiche(m.autre, id)).toEqual([]);
  expect(await listCartesFiche(m.partenaire, id)).toEqual([]);
  const [deroule, suite] = cartes;
  const accepter = { id: suite?.id ?? "", champ: texte, valeur: "freine les ateliers du soir.", lue: 1 };
  expect(await repondreCorrectionFiche(m.autre, accepter, LE)).toEqual({ ok: false, refus: "introuvable" });
  expect(await repondreCorrectionFiche(m.organisateur, { ...accepter, champ: "deroule" }, LE)).toEqual({
    ok: false,
    refus: "introuvable",
  });
  const deux = await Promise.all([1, 2].map(() => repondreCorrectionFiche(m.organisateur, accepter, LE)));
  expect(deux.map((r) => (r.ok ? "ok" : r.refus)).sort()).toEqual(["modifiee_entre_temps", "ok"]);
  reussi(
    await repondreCorrectionFiche(
      m.organisateur,
      { id: deroule?.id ?? "", champ: "deroule", valeur: "En tables de six.", lue: 1 },
      LE,
    ),
  );
  expect(await journal(id, "repondre_correction")).toEqual([
    { champ: texte, suggestionAcceptee: true },
    { champ: "deroule", suggestionAcceptee: false },
  ]);
  reussi(await remettre(m.organisateur, id, LE));
  const [r2, r1] = await listRevisions(m.instructeur, id);
  expect([r1?.numero, r1?.differences]).toEqual([1, null]);
  expect(r2?.differences?.map((d) => [d.nom, d.avant, d.apres])).toEqual([
    ["Déroulé", "", "En tables de six."],
    [
      "F1-01",
      "Frein, transition écologique\nPremier freine les ateliers.",
      "Frein, transition écologique\nPremier freine les ateliers du soir.",
    ],
  ]);
  expect((await findFiche(m.organisateur, id))?.enonces.map((x) => [x.id, x.code])).toEqual([[e, "F1-01"]]);
  expect(await listRevisions(m.autre, id)).toEqual([]);
  reussi(await valider(m.instructeur, id, LE));
});

test("a passage changed in the whole fiche is an answer; a validated fiche is opened again the same way", async () => {
  const { m, id, e, contenu } = await remise();
  reussi(await valider(m.instructeur, id, LE));
  reussi(
    await rouvrir(
      m.instructeur,
      id,
      { motif: "", corrections: [{ champ: `enonces.${e}`, motif: "Deux idées ici.", suggestion: "ignorée" }] },
      LE,
    ),
  );
  const [carte] = await listCartesFiche(m.organisateur, id);
  expect([carte?.genre, carte?.suggestion]).toEqual(["formulaire", null]);
  const version = (await findFiche(m.organisateur, id))?.version ?? 0;
  const [frein] = contenu.enonces;
  if (!frein) throw new Error("énoncé absent");
  reussi(
    await enregistrerFiche(
      m.organisateur,
      id,
      version,
      { ...contenu, enonces: [{ ...frein, id: e, theme: "Bénévolat" }] },
      LE,
    ),
  );
  expect((await listCartesFiche(m.organisateur, id))[0]?.changeeDansLeFormulaire).toBe(true);
  reussi(await remettre(m.organisateur, id, LE));
  const [row] = await db.select().from(corrections).where(eq(corrections.ficheId, id));
  expect([row?.repondueAt, row?.candidatureId, row?.ficheRevision]).toEqual([LE, null, 2]);
  const revisions = await listRevisions(m.organisateur, id);
  expect(revisions.map((r) => [r.numero, r.remiseAt, r.valideeAt])).toEqual([
    [2, LE, null],
    [1, LE, LE],
  ]);
  expect((await findFiche(m.organisateur, id))?.enonces[0]?.id).toBe(e);
});

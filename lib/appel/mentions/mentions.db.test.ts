import { desc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { MENTIONS_DEMO } from "@/db/demo/mentions";
import { evenements } from "@/db/schema/journal";
import { mentionsLegales } from "@/db/schema/mentions";
import { expect, test } from "@/e2e/base";
import {
  creerEditionClose,
  creerFicheValidee,
  ecrirePoint,
  NOW,
  publier,
  SANS_ATTENDRE,
} from "@/e2e/donnees/consolidation";
import { creerMonde, reussi } from "@/e2e/monde";
import { listAFaireAdministration } from "../../conduite/afaire/administration.ts";
import { unsafeLirePreparation } from "../../conduite/preparation/lire.ts";
import { manquesDe } from "../../conduite/preparation/manques.ts";
import { completes, MENTIONS, type MentionsLegales, mentionsManquantes } from "./mentions.ts";
import { ecrireMentions, reprendreMentions } from "./operations.ts";
import { listVersionsMentions, publicMentions } from "./queries.ts";
import { ecritureMentions } from "./schema.ts";

const derniere = async () =>
  (
    await db
      .select({ v: mentionsLegales.version })
      .from(mentionsLegales)
      .orderBy(desc(mentionsLegales.version))
      .limit(1)
  )[0]?.v ?? 0;
const avec = (faits: Record<string, string>, ajouts: Record<string, string> = {}): MentionsLegales =>
  completes({ faits: { ...MENTIONS_DEMO.faits, ...faits }, ajouts });

test("each save of an administrateur is a version; a stale tab overwrites nothing, an earlier one is taken again; the journal says no word of them", async () => {
  const monde = await creerMonde();
  const { administrateur } = monde;
  for (const actor of [monde.organisateur, monde.comite, monde.partenaire, monde.instructeur]) {
    expect(await ecrireMentions(actor, { version: 1, donnees: MENTIONS_DEMO }, NOW)).toMatchObject({
      refus: "introuvable",
    });
    expect(await reprendreMentions(actor, { version: 1 }, NOW)).toMatchObject({ refus: "introuvable" });
    expect(await listVersionsMentions(actor)).toEqual([]);
  }
  const secondes = avec({ denomination: "CRESS du Ponant" }, { contact: "Fermé **en août**." });
  reussi(await ecrireMentions(administrateur, { version: 1, donnees: secondes }, NOW));
  expect(await ecrireMentions(administrateur, { version: 1, donnees: MENTIONS_DEMO }, NOW)).toMatchObject({
    refus: "modifiee_entre_temps",
  });
  expect(await ecrireMentions(administrateur, { version: 2, donnees: secondes }, NOW)).toMatchObject({
    refus: "rien_ne_change",
  });
  expect(await publicMentions()).toEqual(secondes);
  reussi(await reprendreMentions(administrateur, { version: 1 }, NOW));
  expect(await reprendreMentions(administrateur, { version: 40 }, NOW)).toMatchObject({ refus: "introuvable" });
  expect((await publicMentions()).faits.denomination).toBe("CRESS de démonstration, association fictive");
  expect((await listVersionsMentions(administrateur)).map((v) => [v.version, v.ajouts.contact])).toEqual([
    [3, ""],
    [2, "Fermé **en août**."],
    [1, ""],
  ]);
  const dits = await db
    .select({ d: evenements.donnees })
    .from(evenements)
    .where(eq(evenements.type, "modifier_mentions"))
    .orderBy(evenements.id);
  expect(dits.map(({ d }) => d)).toEqual([
    { version: 2, manquantes: 0 },
    { version: 3, manquantes: 0 },
  ]);
  await expect(db.delete(mentionsLegales)).rejects.toThrow();
  await expect(db.update(mentionsLegales).set({ version: 9 }).where(eq(mentionsLegales.version, 3))).rejects.toThrow();
});

test("two administrateurs at once: one version, the other is told", async () => {
  const { administrateur } = await creerMonde();
  const version = await derniere();
  const deux = await Promise.all(
    ["Les uns", "Les autres"].map((denomination) =>
      ecrireMentions(administrateur, { version, donnees: avec({ denomination }) }, NOW),
    ),
  );
  expect(deux.map((r) => (r.ok ? "faite" : r.refus)).sort()).toEqual(["faite", "modifiee_entre_temps"]);
});

test("nothing is published while the law misses a mention, whatever the reason given; each room that can mend it says so", async () => {
  const { administrateur } = await creerMonde();
  const edition = await creerEditionClose();
  const { enonces } = await creerFicheValidee(edition, 1, 1);
  reussi(await ecrirePoint(edition, enonces));
  const sansHebergeur = avec({ hebergeur: "", directeur: "", schema: "", horaires: "" });
  reussi(await ecrireMentions(administrateur, { version: await derniere(), donnees: sansHebergeur }, NOW));
  expect(mentionsManquantes(await publicMentions())).toEqual(["directeur", "hebergeur"]);
  expect(await publier(edition.actor, edition.id, 0, NOW, SANS_ATTENDRE)).toEqual({
    ok: false,
    refus: "mentions_incompletes",
  });

  const manque = async (admin: boolean) =>
    manquesDe(await unsafeLirePreparation(edition.id), "2023-12-12", admin).find((m) => m.cle === "mentions");
  expect(await manque(true)).toEqual({
    cle: "mentions",
    quoi: expect.stringContaining(`${MENTIONS.directeur.nom} et ${MENTIONS.hebergeur.nom}`),
    href: "/administration/pages-legales",
    bloque: false,
  });
  expect((await manque(false))?.href).toBe("/mentions-legales");
  const aFaire = async () =>
    (await listAFaireAdministration(administrateur)).attentes.find((a) => a.cle === "mentions");
  expect(await aFaire()).toMatchObject({ n: 2, href: "/administration/pages-legales" });

  reussi(await ecrireMentions(administrateur, { version: await derniere(), donnees: MENTIONS_DEMO }, NOW));
  expect(await manque(true)).toBeUndefined();
  expect(reussi(await publier(edition.actor, edition.id, 0, NOW, SANS_ATTENDRE))).toBe(1);
});

test("what is typed is read as it is stored: a number, an address, one line; a blank is an answer", () => {
  const lire = (faits: Record<string, string>) => ecritureMentions.safeParse({ version: 0, donnees: avec(faits) });
  const ecrit = lire({
    telephone: "03 20 00 00 00",
    courriel: "Accueil <accueil@cress.test>",
    siege: "1 rue X\n59000 Lille",
  });
  expect(ecrit.data?.donnees.faits).toMatchObject({
    telephone: "+33320000000",
    courriel: "accueil@cress.test",
    siege: "1 rue X 59000 Lille",
  });
  expect(lire({ telephone: "", courriel: "", denomination: "" }).success).toBe(true);
  const faux = lire({ telephone: "12", protection: "dpo@" });
  expect(faux.error?.issues.map((i) => i.path.join("."))).toEqual([
    "donnees.faits.telephone",
    "donnees.faits.protection",
  ]);
});

import { and, desc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { courriels } from "@/db/schema/courriel";
import { evenements } from "@/db/schema/journal";
import { expect, test } from "@/e2e/base";
import { candidatureSoumise, creerMonde, PENDANT_APPEL, reussi } from "@/e2e/monde";
import { modeleEcrit } from "./modele-ecrit-schema.ts";
import { ecrireModele, listModeles, listVersions } from "./modeles.ts";
import { modeleOrigine } from "./origine.ts";

const type = "candidature_recue";
const dernierRecu = async (id: string) => {
  const [lu] = await db
    .select({ sujet: courriels.sujet, corps: courriels.corps })
    .from(courriels)
    .where(and(eq(courriels.objetId, id), eq(courriels.type, type)))
    .orderBy(desc(courriels.createdAt))
    .limit(1);
  const simple = (texte?: string | null) => texte?.replace(/[\u00a0\u202f]/g, " ");
  return { sujet: simple(lu?.sujet), corps: simple(lu?.corps) };
};

test("the CRESS writes a model: mails written from then on say it, its history stays, our words come back", async () => {
  const monde = await creerMonde();
  const lequel = { editionId: monde.editionId, type, version: 0 } as const;
  const modele = {
    sujet: "C’est noté : {titre}",
    corps: "Merci, **{organisateurs}**.\n\nRéponse {avant}.\n{motif}\n\n[Suivre la candidature]({lien})",
  };
  const autre = await creerMonde();
  for (const actor of [monde.organisateur, monde.comite, monde.partenaire, autre.instructeur])
    expect(await ecrireModele(actor, lequel, modele, PENDANT_APPEL)).toEqual({ ok: false, refus: "introuvable" });
  const connu = { ...modele, corps: modele.corps.replace("{motif}\n", "") };
  reussi(await ecrireModele(monde.instructeur, lequel, connu, PENDANT_APPEL));
  expect(await ecrireModele(monde.instructeur, lequel, modele, PENDANT_APPEL)).toEqual({
    ok: false,
    refus: "modifiee_entre_temps",
  });
  expect(await ecrireModele(monde.instructeur, { ...lequel, version: 1 }, connu, PENDANT_APPEL)).toEqual({
    ok: false,
    refus: "rien_ne_change",
  });

  const id = await candidatureSoumise(monde);
  const ecrit = await dernierRecu(id);
  expect(ecrit.sujet).toBe("C’est noté : Comment réparer ensemble ?");
  expect(ecrit.corps).toMatch(
    /^Bonjour,\n\nMerci, \*\*.+\*\*\.\n\nRéponse avant le .+\.\n\n\[Suivre la candidature\]\(http:\/\/localhost:3000\/espace\/candidatures\/[0-9a-f-]+\)\n\nUne question \?/,
  );

  // What a mail lacks leaves our words: no reason is given for one that is received.
  reussi(await ecrireModele(monde.instructeur, { ...lequel, version: 1 }, modele, PENDANT_APPEL));
  expect((await dernierRecu(await candidatureSoumise(monde))).sujet).toMatch(/^Candidature reçue/);

  reussi(await ecrireModele(monde.instructeur, { ...lequel, version: 2 }, null, PENDANT_APPEL));
  expect((await dernierRecu(await candidatureSoumise(monde))).sujet).toMatch(/^Candidature reçue/);
  const ailleurs = await creerMonde();
  for (const autre of [monde.organisateur, monde.partenaire, monde.comite, ailleurs.instructeur]) {
    expect(await listVersions(autre, monde.editionId, type)).toEqual([]);
    expect((await listModeles(autre, monde.editionId)).size).toBe(0);
  }
  expect((await listVersions(monde.instructeur, monde.editionId, type)).map((v) => v.sujet)).toEqual([
    null,
    modele.sujet,
    modele.sujet,
  ]);
  const dits = await db
    .select({ d: evenements.donnees })
    .from(evenements)
    .where(and(eq(evenements.editionId, monde.editionId), eq(evenements.type, "modifier_modele")))
    .orderBy(evenements.id);
  expect(dits.map(({ d }) => d)).toEqual([
    { modele: type, version: 1, origine: false },
    { modele: type, version: 2, origine: false },
    { modele: type, version: 3, origine: true },
  ]);
});

test("a model that names what is not there, or leaves out where to go, is refused by name", () => {
  const dire = (sujet: string, corps: string) =>
    modeleEcrit
      .safeParse({ editionId: crypto.randomUUID(), type, version: 0, sujet, corps })
      .error?.issues.map((i) => `${i.path.join(".")} ${i.message}`.replace(/[\u00a0\u202f]/g, " "));
  const { sujet, corps } = modeleOrigine(type);
  expect(dire(sujet, corps)).toBeUndefined();
  expect(dire("{Titre}", corps)).toEqual([
    "sujet « {Titre} » n’est pas un mot de ce courriel : choisissez-le dans la liste",
  ]);
  expect(dire(sujet, `${corps} {mot de passe}`)).toEqual([
    "corps « {mot de passe} » n’est pas un mot de ce courriel : choisissez-le dans la liste",
  ]);
  expect(dire(sujet, "Répondez {avant}.")).toEqual(["corps « {lien} » manque : L’adresse de la page où agir"]);
});

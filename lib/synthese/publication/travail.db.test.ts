import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { courriels } from "@/db/schema/courriel";
import { evenements } from "@/db/schema/journal";
import { expect, test } from "@/e2e/base";
import { creerChapitrePret, creerMembre } from "@/e2e/donnees/comite";
import { blocDe, creerFicheValidee, creerPersonne, NOW } from "@/e2e/donnees/consolidation";
import { reussi } from "@/e2e/monde";
import type { Actor } from "../../socle/acteur/actor.ts";
import { actorOfCourriel } from "../../socle/auth/load-actor.ts";
import { nommerSuppleant, retirerSuppleant } from "../comite/suppleances.ts";
import { creerPoint } from "../consolidation/gestes/creer-point.ts";
import { SANS_MOTS } from "../consolidation/mots.ts";
import { envoyerTravail } from "./envoyer-travail.ts";
import { lireTravailDuMembre, lireTravailInstruit } from "./travail.ts";

/** Points « sociale », one « économique », members of each. */
async function preparer() {
  const pret = await creerChapitrePret();
  const eco = await creerFicheValidee(pret.edition, 3, 2, "economique");
  reussi(
    await creerPoint(
      pret.edition.actor,
      {
        sources: [{ enonceId: eco.enonces[0] ?? "" }],
        mots: { ...SANS_MOTS, texte: "Secret économique." },
        place: { blocId: await blocDe(pret.edition, "freins", "economique"), groupe: "" },
      },
      NOW,
    ),
  );
  const annee = String(pret.edition.annee);
  const ana = await creerMembre(pret.edition, "Ana");
  const region = await creerMembre(pret.edition, "Région", { role: "partenaire" });
  const lire = async (actor: Actor) => {
    const lu = await lireTravailDuMembre(actor, annee, NOW);
    return lu && { lus: lus(lu.travail), texte: JSON.stringify(lu.arbre), travail: lu.travail };
  };
  return { ...pret, annee, ana, region, lire };
}
const lus = (t: { chapitres: object }) =>
  Object.entries(t.chapitres).flatMap(([code, c]) => ((c as { lu: boolean }).lu ? [code] : []));

test("staff reads all of it, a member and a deputy their transitions alone, anybody else nothing", async () => {
  const m = await preparer();
  const staff = await lireTravailInstruit(m.edition.actor, m.annee, new Date(NOW.getTime() + 12_345));
  expect(lus(staff?.travail ?? { chapitres: {} }).sort()).toEqual([
    "ecologique",
    "economique",
    "organisationnelle",
    "sociale",
  ]);
  expect(JSON.stringify(staff?.arbre)).toContain("Secret économique.");
  expect(staff?.arbre.publieeAt).toBe("2023-12-12T10:00:00.000Z");
  expect(staff?.travail.chapitres.economique).toEqual({ etat: "en_preparation", aTraiter: 1, lu: true });

  const sien = await m.lire(m.ana);
  expect(sien?.lus).toEqual(["sociale"]);
  expect(sien?.texte).toContain("Lever les freins.");
  expect(sien?.texte).not.toContain("Secret économique.");
  expect(sien?.texte).not.toContain("F3-");
  expect((await m.lire(m.region))?.lus.length).toBe(4);

  const { courriel } = await creerPersonne();
  expect(await m.lire(await actorOfCourriel(courriel))).toBeUndefined();
  reussi(await nommerSuppleant(m.ana, { annee: m.edition.annee, courriel }, NOW));
  const suppleant = await actorOfCourriel(courriel);
  expect((await m.lire(suppleant))?.lus).toEqual(["sociale"]);
  reussi(await retirerSuppleant(m.ana, { annee: m.edition.annee }, NOW));
  expect(await m.lire(suppleant)).toBeUndefined();

  for (const actor of [m.ana, m.region, suppleant])
    expect(await lireTravailInstruit(actor, m.annee, NOW)).toBeUndefined();
  expect(await m.lire(m.edition.actor)).toBeUndefined();
  for (const annee of ["1999", "2e3", "x"]) expect(await lireTravailDuMembre(m.ana, annee, NOW)).toBeUndefined();
});

test("its address is sent to the members of the chapter and their deputies, never its text", async () => {
  const m = await preparer();
  await creerMembre(m.edition, "Ailleurs", { transition: "economique" });
  const { courriel } = await creerPersonne();
  reussi(await nommerSuppleant(m.ana, { annee: m.edition.annee, courriel }, NOW));
  expect(await envoyerTravail(m.ana, { chapitreId: m.chapitreId }, NOW)).toEqual({ ok: false, refus: "introuvable" });
  const vide = await lireTravailInstruit(m.edition.actor, m.annee, NOW);
  const ecologique = vide?.chapitres.find((c) => c.transition === "ecologique")?.id ?? "";
  expect(await envoyerTravail(m.edition.actor, { chapitreId: ecologique }, NOW)).toEqual({
    ok: false,
    refus: "chapitre_vide",
  });
  expect(vide?.envois.size).toBe(0);

  reussi(await envoyerTravail(m.edition.actor, { chapitreId: m.chapitreId }, NOW));
  const lettres = await db
    .select({ a: courriels.adresse, sujet: courriels.sujet, corps: courriels.corps })
    .from(courriels)
    .where(and(eq(courriels.editionId, m.edition.id), eq(courriels.type, "travail_a_lire")));
  expect(lettres.map((l) => l.a).sort()).toEqual([m.ana.courriel, m.region.courriel, courriel].sort());
  for (const { corps } of lettres) {
    expect(corps).toContain(`/comite/${m.annee}/synthese/travail#sociale`);
    expect(corps).not.toContain("Lever les freins");
  }
  expect(lettres.find((l) => l.a === courriel)?.corps).toContain("suppléant de Ana");
  expect((await lireTravailInstruit(m.edition.actor, m.annee, NOW))?.envois.get(m.chapitreId)).toEqual(NOW);
  const [ligne] = await db.select().from(evenements).where(eq(evenements.type, "envoyer_travail"));
  expect(ligne?.donnees).toEqual({ transition: "sociale", courriels: 3 });
});

import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { evenements } from "@/db/schema/journal";
import { personnes } from "@/db/schema/personne";
import { expect, test } from "@/e2e/base";
import { creerPersonne, PENDANT_APPEL } from "@/e2e/monde";
import { actorOfCourriel } from "../../socle/auth/load-actor.ts";
import { nommerLePremier, nommerParCommande } from "../../socle/auth/premier.ts";

const administre = async (courriel: string) => (await actorOfCourriel(courriel)).administrateur;

test("an address given at start administers once it signs in, as long as nobody does", async () => {
  const [premiere, autre, seconde] = await Promise.all(
    ["premiere", "autre", "seconde"].map((nom) => creerPersonne(`${nom}@essai.test`)),
  );
  await nommerLePremier(autre ?? "", "premiere@essai.test", PENDANT_APPEL);
  expect(await administre("autre@essai.test")).toBe(false);
  await nommerLePremier(premiere ?? "", " Premiere@Essai.test", PENDANT_APPEL);
  expect(await administre("premiere@essai.test")).toBe(true);
  await nommerLePremier(seconde ?? "", "seconde@essai.test", PENDANT_APPEL);
  expect(await administre("seconde@essai.test"), "there is one already").toBe(false);
  await db.update(personnes).set({ administrateur: false });
  await Promise.all(
    [premiere, seconde].map((id, i) =>
      nommerLePremier(id ?? "", `${["premiere", "seconde"][i]}@essai.test`, PENDANT_APPEL),
    ),
  );
  expect(await db.$count(personnes, eq(personnes.administrateur, true)), "two sign in at once").toBe(1);
});

test("the command names an administrateur, known or not, once, and says so in the journal without an address", async () => {
  expect(await nommerParCommande("Direction@Essai.test", PENDANT_APPEL)).toEqual({ ok: true, value: { deja: false } });
  expect(await nommerParCommande("direction@essai.test", PENDANT_APPEL)).toEqual({ ok: true, value: { deja: true } });
  const { personneId } = await actorOfCourriel("direction@essai.test");
  const lignes = await db
    .select({ donnees: evenements.donnees, par: evenements.personneId })
    .from(evenements)
    .where(and(eq(evenements.type, "nommer_administrateur"), eq(evenements.objetId, personneId)));
  expect(lignes).toEqual([{ donnees: { par: "commande" }, par: null }]);
});

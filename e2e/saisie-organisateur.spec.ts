import { expect, test } from "./navigateur.ts";
import { compter, eprouver, HOSTILE, HOSTILE_LONG, uneCandidature } from "./saisies.ts";

const MODIFIEE = "Quelqu’un d’autre vient d’enregistrer";
const PERIMEE = "la situation a changé entre-temps";

test("a structure: created once, changed, never over somebody else’s words", async ({ page, serveur, connecter }) => {
  const { sql } = serveur;
  const compte = "organisatrice@demo.test";
  const [s] = await sql<{ id: string }[]>`
    select m.structure_id as id from membres m join personnes p on p.id = m.personne_id
    where p.courriel = ${compte} and m.etat = 'membre' order by m.structure_id limit 1`;
  await eprouver(page, connecter, {
    nom: "structure creation",
    compte,
    adresse: "/espace/structures",
    ouvrir: "Sigle, adresse",
    bouton: "Créer la structure",
    champs: [
      { label: "Nom de la structure", max: 160 },
      { label: "Sigle", max: 20, hostile: "=1+1 <b>" },
      { label: "Adresse", max: 200 },
      { label: "Pas de SIRET", max: 300 },
    ],
    manque: "Écrivez le nom de la structure",
    autres: (zone) => zone.getByLabel("Catégorie, au titre de l’appel").selectOption("etat"),
    fois: () => compter(sql`select count(*)::int as n from structures where adresse = ${HOSTILE}`),
    garde: async () => (await sql`select nom from structures where adresse = ${HOSTILE}`)[0]?.nom,
  });
  const evenements = () =>
    compter(sql`select count(*)::int as n from evenements where objet_id = ${s?.id ?? ""} and type = 'modifier'`);
  await eprouver(page, connecter, {
    nom: "structure modification",
    compte,
    adresse: `/espace/structures/${s?.id}/modifier`,
    ouvrir: "Sigle, adresse",
    bouton: "Enregistrer la structure",
    champs: [
      { label: "Nom de la structure", max: 160 },
      { label: "Adresse", max: 200 },
    ],
    manque: "Écrivez le nom de la structure",
    fois: evenements,
    perimer: {
      faire: () => sql`update structures set sigle = 'AUTRE' where id = ${s?.id ?? ""}`,
      dit: MODIFIEE,
    },
    garde: async () => (await sql`select nom from structures where id = ${s?.id ?? ""}`)[0]?.nom,
    lire: "/espace/structures",
  });
});

test("after the label: the presentation and the place of an atelier", async ({ page, serveur, connecter }) => {
  const { sql } = serveur;
  const c = await uneCandidature(serveur, "labellisee");
  const evenements = (objet: string, type: string) =>
    compter(sql`select count(*)::int as n from evenements where objet_id = ${objet} and type = ${type}`);
  await eprouver(page, connecter, {
    nom: "presentation",
    compte: c.compte,
    adresse: `/espace/candidatures/${c.id}/presentation`,
    bouton: "Enregistrer la présentation",
    champs: [
      { label: "Résumé pour le programme", max: 800, hostile: HOSTILE_LONG },
      { label: "Méthode", max: 1500 },
    ],
    manque: "Il manque le résumé",
    fois: () => evenements(c.id, "modifier_apres_label"),
    perimer: { faire: () => sql`update candidatures set version = version + 1 where id = ${c.id}`, dit: MODIFIEE },
    garde: async () => (await sql`select resume from candidatures where id = ${c.id}`)[0]?.resume,
    lire: `/${c.annee}/programme/${c.code}`,
  });
  await eprouver(page, connecter, {
    nom: "place of an atelier",
    compte: c.compte,
    adresse: `/espace/ateliers/${c.atelier}/modifier`,
    bouton: "Enregistrer lieu et horaires",
    champs: [{ label: "Lieu", max: 200 }],
    fois: () => evenements(c.atelier, "modifier_apres_label"),
    perimer: {
      faire: () => sql`update ateliers set updated_at = updated_at + interval '1 second' where id = ${c.atelier}`,
      dit: MODIFIEE,
    },
    garde: async () => (await sql`select lieu from ateliers where id = ${c.atelier}`)[0]?.lieu,
    lire: `/${c.annee}/programme/${c.code}`,
  });
  const pdf = await page.request.get(`/espace/candidatures/${c.id}/attestation.pdf`);
  expect([pdf.status(), pdf.headers()["content-type"]]).toEqual([200, "application/pdf"]);
});

test("an atelier is postponed and cancelled once, with its words", async ({ page, serveur, connecter }) => {
  const { sql } = serveur;
  const c = await uneCandidature(serveur, "labellisee");
  const evenements = (type: string) =>
    compter(sql`select count(*)::int as n from evenements where objet_id = ${c.atelier} and type = ${type}`);
  const remettre = () =>
    sql`update ateliers set etat = 'programme', motif_annulation = null, updated_at = updated_at + interval '1 second' where id = ${c.atelier}`;
  await eprouver(page, connecter, {
    nom: "postponement",
    acte: true,
    compte: c.compte,
    adresse: `/espace/ateliers/${c.atelier}/modifier`,
    bouton: "Reporter l’atelier",
    champs: [{ label: "Un mot pour la CRESS", max: 500 }],
    fois: () => evenements("reporter"),
    remettre,
    perimer: {
      faire: () => sql`update ateliers set updated_at = updated_at + interval '1 minute' where id = ${c.atelier}`,
      dit: MODIFIEE,
    },
    // The word goes to the CRESS by mail, with French spaces.
    garde: async () =>
      (
        await sql`select corps from courriels where objet_id = ${c.atelier} and corps like ${"%drop table ateliers%{{7*7}} 🌍 œ%"} limit 1`
      ).length > 0
        ? HOSTILE
        : null,
    lire: null,
  });
  await eprouver(page, connecter, {
    nom: "cancellation",
    acte: true,
    compte: c.compte,
    adresse: `/espace/ateliers/${c.atelier}/modifier`,
    ouvrir: "Annuler cet atelier",
    bouton: "Annuler l’atelier",
    champs: [{ label: "Pourquoi l’atelier est annulé", max: 500 }],
    manque: "Écrivez au moins 10 caractères",
    fois: () => evenements("annuler"),
    remettre,
    perimer: {
      faire: () => sql`update ateliers set etat = 'annule', motif_annulation = 'Déjà' where id = ${c.atelier}`,
      dit: PERIMEE,
    },
    garde: async () => (await sql`select motif_annulation as m from ateliers where id = ${c.atelier}`)[0]?.m,
    lire: `/${c.annee}/programme/${c.code}`,
  });
});

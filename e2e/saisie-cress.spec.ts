import { type Serveur, test } from "./navigateur.ts";
import { compter, eprouver, HOSTILE, uneCandidature } from "./saisies.ts";

const CRESS = "instructeur@demo.test";
const PERIMEE = "la situation a changé entre-temps";

/** A candidature handed in, put back as it was between two forms. */
async function soumise(serveur: Serveur) {
  const { sql } = serveur;
  const c = await uneCandidature(serveur, "soumise");
  return {
    ...c,
    sql,
    adresse: `/cress/candidatures/${c.id}`,
    evenements: (type: string) =>
      compter(sql`select count(*)::int as n from evenements where objet_id = ${c.id} and type = ${type}`),
    remettre: async () => {
      await sql`delete from decisions where candidature_id = ${c.id}`;
      await sql`update corrections set repondue_at = now() where candidature_id = ${c.id} and repondue_at is null`;
      await sql`update candidatures set etat = 'soumise', complement_demande = null where id = ${c.id}`;
    },
    retirer: { faire: () => sql`update candidatures set etat = 'retiree' where id = ${c.id}`, dit: PERIMEE },
  };
}

test("both sides of the conversation, and a note of the CRESS", async ({ page, serveur, connecter }) => {
  const c = await soumise(serveur);
  const { sql } = c;
  const messages = (cote: string) =>
    compter(
      sql`select count(*)::int as n from messages where candidature_id = ${c.id} and cote = ${cote}::cote_message`,
    );
  for (const [cote, compte, adresse, label] of [
    ["organisateur", c.compte, `/espace/candidatures/${c.id}`, "Votre message à la CRESS"],
    ["cress", CRESS, c.adresse, "Votre message à l’organisateur"],
  ] as const)
    await eprouver(page, connecter, {
      nom: `message, ${cote}`,
      compte,
      adresse,
      bouton: "Envoyer le message",
      champs: [{ label, max: 4000 }],
      manque: "Écrivez votre message",
      fois: () => messages(cote),
      garde: async () =>
        (await sql`select texte from messages where candidature_id = ${c.id} and cote = ${cote}::cote_message`)[0]
          ?.texte,
    });
  await eprouver(page, connecter, {
    nom: "note",
    compte: CRESS,
    adresse: c.adresse,
    bouton: "Ajouter la note",
    champs: [{ label: "Nouvelle note", max: 4000 }],
    manque: "Écrivez la note",
    fois: () => compter(sql`select count(*)::int as n from notes_internes where candidature_id = ${c.id}`),
    remettre: c.remettre,
    perimer: { faire: () => sql`update candidatures set etat = 'brouillon' where id = ${c.id}`, dit: PERIMEE },
    garde: async () => (await sql`select texte from notes_internes where candidature_id = ${c.id}`)[0]?.texte,
  });
});

test("a complément, a prepared decision, a refusal and a label taken back", async ({ page, serveur, connecter }) => {
  const c = await soumise(serveur);
  const { sql } = c;
  const commun = { compte: CRESS, adresse: c.adresse, remettre: c.remettre };
  await eprouver(page, connecter, {
    ...commun,
    nom: "complément",
    acte: true,
    ouvrir: "Demander un complément",
    bouton: "Envoyer la demande",
    champs: [{ label: "Ce qu’il faut préciser", max: 2000 }],
    manque: "Choisissez un champ, ou écrivez ce qu’il faut préciser",
    fois: () => c.evenements("demander_complement"),
    perimer: c.retirer,
    garde: async () => (await sql`select complement_demande as m from candidatures where id = ${c.id}`)[0]?.m,
  });
  await eprouver(page, connecter, {
    ...commun,
    nom: "prepared decision",
    ouvrir: "Préparer la décision",
    bouton: "Garder pour l’annonce",
    champs: [{ label: "Motif du refus", max: 2000 }],
    autres: (zone) => zone.getByLabel("Refus", { exact: true }).check(),
    manque: "Écrivez le motif du refus",
    fois: () => c.evenements("preparer_decision"),
    perimer: c.retirer,
    garde: async () => (await sql`select motif from decisions where candidature_id = ${c.id}`)[0]?.motif,
  });
  await eprouver(page, connecter, {
    ...commun,
    nom: "refusal",
    acte: true,
    ouvrir: "Refuser",
    bouton: "Refuser la candidature",
    champs: [{ label: "Motif du refus", max: 2000 }],
    manque: "Écrivez au moins 10 caractères",
    fois: () => c.evenements("refuser"),
    perimer: c.retirer,
    garde: async () => (await sql`select motif from decisions where candidature_id = ${c.id}`)[0]?.motif,
    lire: `/espace/candidatures/${c.id}`,
  });
  const l = await uneCandidature(serveur, "labellisee");
  await eprouver(page, connecter, {
    nom: "label taken back",
    acte: true,
    compte: CRESS,
    adresse: `/cress/candidatures/${l.id}`,
    ouvrir: "Retirer le label",
    bouton: "Retirer le label",
    champs: [{ label: "Motif du retrait", max: 2000 }],
    manque: "Écrivez au moins 10 caractères",
    fois: () =>
      compter(sql`select count(*)::int as n from evenements where objet_id = ${l.id} and type = 'retirer_label'`),
    remettre: () => sql`update candidatures set etat = 'labellisee', motif_retrait = null where id = ${l.id}`,
    perimer: { faire: () => sql`update candidatures set etat = 'label_retire' where id = ${l.id}`, dit: PERIMEE },
    garde: async () => (await sql`select motif_retrait as m from candidatures where id = ${l.id}`)[0]?.m,
  });
});

test("an avis of a partner, and a late code given", async ({ page, serveur, connecter }) => {
  const c = await soumise(serveur);
  const { sql } = c;
  const donne = () =>
    sql<{ motif: string }[]>`select motif from avis where candidature_id = ${c.id} and rendu_at is not null`;
  await eprouver(page, connecter, {
    nom: "avis",
    compte: "partenaire.etat@demo.test",
    adresse: `/comite/candidatures/${c.id}`,
    bouton: "mon avis",
    champs: [{ label: "Pourquoi", max: 2000 }],
    autres: (zone) => zone.getByLabel("Réservé").check(),
    manque: "Dites pourquoi",
    fois: async () => (await donne()).length,
    remettre: c.remettre,
    perimer: { faire: () => sql`update candidatures set etat = 'refusee' where id = ${c.id}`, dit: PERIMEE },
    garde: async () => (await donne())[0]?.motif,
    lire: c.adresse,
    lecteur: CRESS,
  });
  await eprouver(page, connecter, {
    nom: "late code",
    compte: CRESS,
    adresse: `/cress/${c.annee}/codes`,
    bouton: "Créer un code",
    champs: [{ label: "Pourquoi ce code", max: 500 }],
    manque: "Au moins 10 caractères",
    fois: () => compter(sql`select count(*)::int as n from codes_tardifs where motif = ${HOSTILE}`),
    garde: async () => (await sql`select motif from codes_tardifs where motif = ${HOSTILE}`)[0]?.motif,
  });
});

import { randomUUID } from "node:crypto";
import { CANDIDATURE_VIDE } from "../../lib/appel/candidature/questions/vide.ts";
import { saisieDe } from "../../lib/recueil/emargement/schema.ts";
import type { Base } from "./base.ts";
import { actionId, appeler, get, reussir } from "./http.ts";
import { COMPTES, cookie } from "./jetons.ts";
import type { Requete } from "./mesure.ts";
import { ANNEE_TRAVAIL } from "./peupler-travail.ts";

/** The writes measured, and their floor: a POST that reads the session, then a bare commit. */
export async function operations(base: Base): Promise<{ plancher: Requete; ecritures: Record<string, Requete> }> {
  const { sql, url } = base;
  await sql`create table if not exists mesure (n int)`;
  const orga = cookie(COMPTES.organisatrice);
  const cress = cookie(COMPTES.cress);
  const lire = actionId("app/_ui/communes-action.ts#proposerCommunes");
  return {
    plancher: async () => {
      await appeler(url, lire, [""], orga);
      await sql`insert into mesure values (1)`;
    },
    ecritures: {
      "enregistrer une candidature": await enregistrer(base, orga),
      "déclarer la présence": await declarer(base, cress),
      "signaler sa présence": await arriver(base),
      labelliser: await labelliser(base, cress),
    },
  };
}

async function enregistrer({ sql, url }: Base, qui: string): Promise<Requete> {
  const [row] = await sql<{ id: string; structure: string; version: number }[]>`
    select c.id, c.version, s.structure_id as structure from candidatures c join candidature_structures s on s.candidature_id = c.id and s.rang = 0
    join editions e on e.id = c.edition_id where e.annee = ${ANNEE_TRAVAIL} and c.etat = 'brouillon'`;
  if (!row) throw new Error("aucun brouillon");
  const action = actionId("app/espace/candidatures/actions.ts#enregistrerAction");
  const donnees = {
    ...CANDIDATURE_VIDE,
    structureId: row.structure,
    intitule: "Un titre",
    resume: "Un résumé. ".repeat(40),
  };
  let { version } = row;
  return () => reussir(url, action, [{ id: row.id, version: version++, donnees }], qui);
}

async function atelier({ sql }: Base, code: string) {
  const [row] = await sql<{ id: string; jeton: string }[]>`
    select a.id, m.jeton from ateliers a join editions e on e.id = a.edition_id join emargements m on m.atelier_id = a.id
    where e.annee = ${ANNEE_TRAVAIL} and a.code = ${code}`;
  if (!row) throw new Error(`atelier ${code} absent`);
  return row;
}

async function declarer(base: Base, qui: string): Promise<Requete> {
  const { id } = await atelier(base, "A1");
  const action = actionId("app/espace/ateliers/[id]/presence/actions.ts#declarerAction");
  let nombre = 10;
  return () => reussir(base.url, action, [{ id, ...saisieDe(nombre++, null) }], qui);
}

/** The form as a browser without scripts sends it: somebody else each time. */
async function arriver(base: Base): Promise<Requete> {
  const { jeton } = await atelier(base, "A2");
  // The page gives itself a number: it is the one of the address it ends at.
  const page = await get(`${base.url}/presence/${jeton}`, "", "follow");
  const caches = [...page.matchAll(/<input type="hidden" name="(\$ACTION[^"]*)"(?: value="([^"]*)")?/g)];
  if (caches.length === 0) throw new Error("formulaire de présence illisible");
  let n = 0;
  return async () => {
    const form = new FormData();
    for (const [, nom = "", valeur = ""] of caches)
      form.set(nom, valeur.replaceAll("&quot;", '"').replaceAll("&amp;", "&"));
    for (const [nom, valeur] of Object.entries({
      jeton,
      visite: randomUUID(),
      prenom: "P",
      nom: `Essai ${n++}`,
      structure: "",
      fonction: "",
      departement: "",
      courriel: "",
    }))
      form.set(nom, valeur);
    const response = await fetch(`${base.url}/presence/${jeton}`, {
      method: "POST",
      body: form,
      redirect: "manual",
      headers: { origin: base.url },
    });
    await response.arrayBuffer();
    if (response.status !== 303) throw new Error(`présence refusée : ${response.status}`);
  };
}

/** One candidature each time: there must be as many as there are rounds. */
async function labelliser({ sql, url }: Base, qui: string): Promise<Requete> {
  const ids = await sql<{ id: string }[]>`
    select c.id from candidatures c join editions e on e.id = c.edition_id where e.annee = ${ANNEE_TRAVAIL} and c.etat = 'soumise' order by c.intitule desc`;
  const action = actionId("app/cress/candidatures/[id]/actions.ts#labelliserAction");
  let n = 0;
  return () => reussir(url, action, [{ id: ids[n++]?.id }], qui);
}

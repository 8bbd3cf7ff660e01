import type { Sql } from "postgres";
import { MENTIONS_DEMO } from "../../db/demo/mentions.ts";
import { peuplerRubriques } from "./rubriques.ts";

export const ANNEE_TRAVAIL = 2099;

/**
 * An open edition where things are still to be done: a draft to save, `soumises` candidatures to label, a returned one, and
 * two ateliers of today, to tell who came and to check in.
 */
export async function peuplerTravail(sql: Sql, soumises: number): Promise<void> {
  await sql.begin(async (tx) => {
    // Nothing is published while the legal pages have blanks.
    await tx`insert into mentions_legales (version, faits, ajouts, at) values (1, ${tx.json(MENTIONS_DEMO.faits)}, ${tx.json(MENTIONS_DEMO.ajouts)}, now())`;
    const [edition] = await tx<{ id: string }[]>`
      insert into editions (annee, numero, intitule, presentation, region_code, region_nom, co_organisateurs, etat, date_ouverture_appel, date_cloture_appel, date_debut, date_fin, date_cloture)
      values (${ANNEE_TRAVAIL}, 999, 'Édition de travail', 'Édition de mesure.', '32', 'Hauts-de-France', '{CRESS}', 'ouverte', '2020-01-01', '2999-12-31', '2020-01-01', '2999-12-31', '2999-12-31') returning id`;
    const id = edition?.id ?? "";
    await tx`
      insert into edition_transitions (edition_id, code, libelle, question, ordre)
      select ${id}, c.code, initcap(c.code), 'Comment faire ?', c.ordre
      from unnest(array['ecologique','sociale','economique','organisationnelle']) with ordinality c(code, ordre)`;
    await peuplerRubriques(tx, id);
    await tx`
      insert into structures (nom, nom_publie, created_at)
      select 'Structure ' || ${ANNEE_TRAVAIL}::text || '-' || i, 'Structure ' || ${ANNEE_TRAVAIL}::text || '-' || i, now() from generate_series(1, ${soumises + 2}) i`;
    const etat = (i: string) =>
      tx.unsafe(`(case ${i} when 1 then 'brouillon' when 2 then 'labellisee' else 'soumise' end)::etat_candidature`);
    await tx`
      insert into candidatures (edition_id, etat, intitule, resume, created_at, updated_at, soumise_at, decidee_at)
      select ${id}, ${etat("i")}, 'Candidature de travail numéro ' || lpad(i::text, 4, '0'), 'Un résumé de mesure.', now(), now(),
        case when i > 1 then now() end, case when i = 2 then now() end from generate_series(1, ${soumises + 2}) i`;
    await tx`create temporary table rang on commit drop as select id, etat, row_number() over (order by intitule)::int as i from candidatures where edition_id = ${id}`;
    await tx`insert into candidature_structures (candidature_id, structure_id, rang, acceptee_at) select r.id, s.id, 0, now() from rang r join structures s on s.nom = 'Structure ' || ${ANNEE_TRAVAIL}::text || '-' || r.i`;
    await tx`
      insert into candidature_transitions (candidature_id, transition_id, edition_id)
      select r.id, t.id, ${id} from rang r join edition_transitions t on t.edition_id = ${id} and t.ordre = 1 + r.i % 4`;
    await tx`
      insert into ateliers (edition_id, candidature_id, rang, numero, code, etat, modalite, date, mois, departement_code, updated_at)
      select ${id}, r.id, k, case when r.etat = 'labellisee' then k + 1 end, case when r.etat = 'labellisee' then 'A' || (k + 1) end,
        case when r.etat = 'labellisee' then 'programme' else 'propose' end::etat_atelier, 'presentiel', jour, to_char(jour, 'YYYY-MM'), '59', now()
      from rang r, generate_series(0, case when r.etat = 'labellisee' then 1 else 0 end) k, (select (now() at time zone 'Europe/Paris')::date as jour) j`;
    await tx`update editions set dernier_atelier = 2 where id = ${id}`;
    await tx`insert into emargements (atelier_id, etat, arrivees_ouvertes, arrivees_reglees_at) select id, 'attendu', true, now() from ateliers where edition_id = ${id} and etat = 'programme'`;
  });
}

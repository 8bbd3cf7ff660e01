import type { Sql, TransactionSql } from "postgres";
import { peuplerRubriques } from "./rubriques.ts";

/**
 * Fills a migrated database with editions, each of `n` labellised candidatures of one atelier. Five in six are complete:
 * attendance, and a validated fiche of twelve énoncés; the others were held and owe their return. A third as many
 * candidatures wait to be examined. In the synthesis one énoncé in two is cited and the other set aside. Written by SQL:
 * the operations are measured on it, not used to make it.
 */
export async function peupler(sql: Sql, editions: readonly (readonly [annee: number, n: number])[]): Promise<void> {
  for (const [i, [annee, n]] of editions.entries()) await peuplerEdition(sql, annee, i + 1, n);
}

async function peuplerEdition(sql: Sql, annee: number, numero: number, n: number): Promise<void> {
  await sql.begin(async (tx) => {
    await tx`
      insert into editions (annee, numero, intitule, presentation, region_code, region_nom, co_organisateurs, etat, date_ouverture_appel, date_cloture_appel, date_debut, date_fin, date_cloture, dernier_atelier, derniere_fiche, dernier_point, dernier_label)
      values (${annee}, ${numero}, 'Édition de mesure', 'Édition de mesure.', '32', 'Hauts-de-France', '{CRESS}', 'publiee', ${`${annee}-01-01`}, ${`${annee}-03-01`}, ${`${annee}-04-01`}, ${`${annee}-12-31`}, ${`${annee}-12-31`}, ${n}, ${n}, ${n * 6}, ${n})`;
    const [edition] = await tx<{ id: string }[]>`select id from editions where annee = ${annee}`;
    const id = edition?.id ?? "";
    await tx`
      insert into edition_transitions (edition_id, code, libelle, question, ordre)
      select ${id}, c.code, initcap(c.code), 'Comment faire ?', c.ordre
      from unnest(array['ecologique','sociale','economique','organisationnelle']) with ordinality c(code, ordre)`;
    await peuplerRubriques(tx, id);
    await tx`
      insert into chapitres (edition_id, transition_id, etat) select ${id}, id, 'en_preparation' from edition_transitions where edition_id = ${id}`;
    const [geste] = await tx<{ id: string }[]>`
      insert into gestes (edition_id, type, at, donnees) values (${id}, 'preparer', now(), '{}') returning id`;
    const par = geste?.id ?? "";
    await tx`
      insert into chapitre_versions (edition_id, ouvert_par, chapitre_id, numero, problematique) select ${id}, ${par}, id, 1, 'Problématique de mesure.' from chapitres where edition_id = ${id}`;
    await tx`
      insert into blocs (edition_id, chapitre_id, type) select ${id}, c.id, b.type from chapitres c, unnest(enum_range(null::type_bloc)) b(type) where c.edition_id = ${id}`;
    await tx`
      insert into bloc_versions (edition_id, ouvert_par, bloc_id, numero, chapitre_id, rang, titre)
      select ${id}, ${par}, b.id, 1, b.chapitre_id, 'a' || row_number() over (partition by b.chapitre_id order by b.type), b.type from blocs b where b.edition_id = ${id}`;
    // A block and its untitled group bear the same id here.
    await tx`insert into groupes (id, edition_id) select id, ${id} from blocs where edition_id = ${id}`;
    await tx`
      insert into groupe_versions (edition_id, ouvert_par, groupe_id, numero, bloc_id, rang) select ${id}, ${par}, id, 1, id, 'a0' from blocs where edition_id = ${id}`;
    await tx`
      insert into structures (nom, nom_publie, created_at) select 'Structure ' || ${annee} || '-' || i, initcap(left(md5(${annee} || '-' || i), 12)), now() from generate_series(1, ${n}) i`;
    await tx`
      insert into candidatures (edition_id, etat, intitule, resume, created_at, updated_at, soumise_at, decidee_at, numero_label)
      select ${id}, 'labellisee', 'Atelier de mesure numéro ' || lpad(i::text, 4, '0') || ' : comment tenir ensemble ?', 'Un résumé de mesure.', now(), now(), now(), now(), i
      from generate_series(1, ${n}) i`;
    await tx`create temporary table rang on commit drop as select id, numero_label as i from candidatures where edition_id = ${id}`;
    await tx`insert into decisions (candidature_id, type, preparee_at, annoncee_at) select id, 'labelliser', now(), now() from rang`;
    await tx`insert into candidature_structures (candidature_id, structure_id, rang, acceptee_at) select r.id, s.id, 0, now() from rang r join structures s on s.nom = 'Structure ' || ${annee} || '-' || r.i`;
    await tx`
      insert into candidature_transitions (candidature_id, transition_id, edition_id)
      select r.id, t.id, ${id} from rang r join edition_transitions t on t.edition_id = ${id} and t.ordre = 1 + r.i % 4`;
    await tx`
      insert into ateliers (edition_id, candidature_id, rang, numero, code, etat, modalite, date, mois, heure_debut, heure_fin, commune_code, departement_code, updated_at)
      select ${id}, r.id, 0, r.i, 'A' || r.i, 'tenu', 'presentiel', d.jour, to_char(d.jour, 'YYYY-MM'), '14:00', '17:00', c.code, c.departement_code, now()
      from rang r, lateral (select ${`${annee}-04-01`}::date + r.i % 270 as jour) d,
      lateral (select code, departement_code from communes order by code offset (r.i * 37) % 3000 limit 1) c`;
    await tx`insert into emargements (atelier_id, etat, nombre_declare, nombre_valide, declare_at, valide_at) 
      select id, case when numero % 6 = 0 then 'attendu' else 'valide' end::etat_emargement, x.n, x.n, case when x.n is not null then now() end, case when x.n is not null then now() end
      from ateliers, lateral (select case when numero % 6 > 0 then 5 + numero % 60 end as n) x where edition_id = ${id}`;
    await tx`
      insert into fiches (edition_id, candidature_id, code, numero, etat, dernier_enonce, created_at, updated_at)
      select ${id}, r.id, 'F' || r.i, r.i, 'validee', 12, now(), now() from rang r where r.i % 6 > 0`;
    await tx`insert into fiche_ateliers (fiche_id, atelier_id, candidature_id) select f.id, a.id, f.candidature_id from fiches f join ateliers a on a.candidature_id = f.candidature_id where f.edition_id = ${id}`;
    await tx`insert into fiche_revisions (fiche_id, edition_id, numero, problematique, remise_at, validee_at) select id, edition_id, 1, 'Problématique de mesure.', now(), now() from fiches where edition_id = ${id}`;
    await tx`
      insert into enonces (fiche_id, edition_id, code, numero, rang, transition_id)
      select f.id, ${id}, f.code || '-' || lpad(k::text, 2, '0'), k, k - 1, ct.transition_id
      from fiches f join candidature_transitions ct on ct.candidature_id = f.candidature_id, generate_series(1, 12) k where f.edition_id = ${id}`;
    await tx`
      insert into enonce_versions (enonce_id, revision, type, accroche, texte)
      select e.id, 1, 'frein', 'Une difficulté de ' || m.mots[1 + e.numero % 12], 'revient dans ' || m.mots[1 + (e.numero * 7) % 12] || ' quand ' || m.mots[1 + (f.numero * 5) % 12] || ' manque de ' || m.mots[1 + (f.numero * 3 + e.numero) % 12] || ', dit la fiche ' || f.code
      from enonces e join fiches f on f.id = e.fiche_id,
      (select array['trésorerie','mobilité','recrutement','foncier','compost','numérique','formation','bénévolat','gouvernance','logement','énergie','évaluation'] as mots) m
      where e.edition_id = ${id}`;
    await tx`
      create temporary table cites on commit drop as
      select e.id as enonce_id, v.id as version_id, v.accroche, v.texte, b.id as groupe_id, gen_random_uuid() as point_id, row_number() over (order by f.numero, e.numero)::int as i
      from enonces e join enonce_versions v on v.enonce_id = e.id join fiches f on f.id = e.fiche_id
      join chapitres c on c.transition_id = e.transition_id join blocs b on b.chapitre_id = c.id and b.type = 'freins'
      where e.edition_id = ${id} and e.numero % 2 = 0`;
    await tx`insert into points (id, edition_id, code, numero, created_at) select point_id, ${id}, 'P' || i, i, now() from cites`;
    await tx`
      insert into point_versions (edition_id, ouvert_par, point_id, numero, mots_depuis, groupe_id, rang, accroche, texte)
      select ${id}, ${par}, point_id, 1, 1, groupe_id, 'a' || lpad(i::text, 6, '0') || 'V', accroche, texte from cites`;
    await tx`
      insert into citations (edition_id, ouvert_par, point_id, enonce_id, enonce_version_id, mode)
      select ${id}, ${par}, point_id, enonce_id, version_id, 'repris' from cites`;
    await peuplerSoumises(tx, id, annee, Math.ceil(n / 3));
    await tx`insert into mises_de_cote (edition_id, ouvert_par, enonce_id, motif) select ${id}, ${par}, id, 'Écarté pour la mesure.' from enonces where edition_id = ${id} and numero % 2 = 1`;
  });
}

/** Handed in, and waiting: each of one structure of the edition and of one atelier. */
async function peuplerSoumises(tx: TransactionSql, id: string, annee: number, n: number): Promise<void> {
  await tx`
    create temporary table attente on commit drop as
    select gen_random_uuid() as id, i from generate_series(1, ${n}) i`;
  await tx`
    insert into candidatures (id, edition_id, etat, intitule, resume, created_at, updated_at, soumise_at)
    select w.id, ${id}, 'soumise', 'Candidature en attente numéro ' || lpad(w.i::text, 4, '0'), 'Un résumé de mesure.', now(), now(), now() from attente w`;
  await tx`
    insert into candidature_structures (candidature_id, structure_id, rang, acceptee_at)
    select w.id, s.id, 0, now() from attente w join structures s on s.nom = 'Structure ' || ${annee}::text || '-' || (w.i + 5)`;
  await tx`
    insert into candidature_transitions (candidature_id, transition_id, edition_id)
    select w.id, t.id, ${id} from attente w join edition_transitions t on t.edition_id = ${id} and t.ordre = 1 + w.i % 4`;
  await tx`
    insert into ateliers (edition_id, candidature_id, rang, etat, modalite, date, mois, departement_code, updated_at)
    select ${id}, w.id, 0, 'propose', 'presentiel', d.jour, to_char(d.jour, 'YYYY-MM'), '59', now()
    from attente w, lateral (select ${`${annee}-05-01`}::date + w.i % 200 as jour) d`;
}

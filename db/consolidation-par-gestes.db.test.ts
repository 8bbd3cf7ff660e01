import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";
import postgres from "postgres";
import { recreate, urlOf } from "@/e2e/postgres";

const MIGRATION = "0022_consolidation_par_gestes";
const BASE = "trame_test_consolidation";
const lire = (fichier: string) =>
  readFileSync(fileURLToPath(new URL(`./migrations/${fichier}`, import.meta.url)), "utf8");

async function appliquer(sql: postgres.Sql, etiquettes: string[]): Promise<void> {
  for (const etiquette of etiquettes)
    for (const requete of lire(`${etiquette}.sql`).split("--> statement-breakpoint")) await sql.unsafe(requete);
}

/** A synthesis as it was kept before gestures: 70 points in a group, a retired one, one merged, what is set aside. */
const AVANT = `
insert into editions (annee, numero, intitule, presentation, region_code, region_nom, co_organisateurs, etat, date_ouverture_appel, date_cloture_appel, date_debut, date_fin, date_cloture)
  values (2023, 4, 'E', 'E', '32', 'R', '{C}', 'publiee', '2023-02-01', '2023-03-17', '2023-04-01', '2023-12-31', '2023-12-12');
insert into edition_transitions (edition_id, code, libelle, question, ordre) select id, 'sociale', 'Sociale', 'Comment ?', 1 from editions;
insert into chapitres (edition_id, transition_id, etat, problematique) select edition_id, id, 'valide', 'Deux paragraphes.' from edition_transitions;
insert into blocs (chapitre_id, type, titre, ordre) select c.id, b.type::type_bloc, b.type, b.ordre from chapitres c, (values ('freins', 4), ('leviers', 2)) b(type, ordre);
insert into groupes (bloc_id, titre, ordre) select id, null, 0 from blocs union all select id, 'Mobilité', 3 from blocs where type = 'freins';
insert into structures (nom, nom_publie, created_at) values ('S', 'S', now());
insert into personnes (courriel, created_at) values ('p@essai.test', now());
insert into candidatures (edition_id, etat, intitule, created_at, updated_at, soumise_at) select id, 'labellisee', 'A', now(), now(), now() from editions;
insert into fiches (edition_id, candidature_id, code, numero, etat, created_at, updated_at) select edition_id, id, 'F1', 1, 'validee', now(), now() from candidatures;
insert into fiche_revisions (fiche_id, numero, remise_at, validee_at) select id, 1, now(), now() from fiches;
insert into enonces (fiche_id, edition_id, code, numero, rang, transition_id) select f.id, f.edition_id, 'F1-' || lpad(i::text, 2, '0'), i, i, t.id from fiches f, edition_transitions t, generate_series(1, 75) i;
insert into enonce_versions (enonce_id, revision, type, accroche, texte) select id, 1, 'frein', 'Accroche ' || numero, 'Texte ' || numero from enonces;
insert into points (edition_id, code, numero, groupe_id, ordre, accroche, texte, liens, version, created_at, updated_at)
  select e.id, 'P' || i, i, g.id, i, 'Accroche ' || i, 'Texte ' || i, '[{"url":"https://exemple.fr","texte":"Lien"}]', 3, '2023-11-01', '2023-12-01' from editions e, groupes g, generate_series(1, 72) i where g.titre = 'Mobilité';
update points set retire_at = '2023-12-02Z', updated_at = '2023-12-02Z' where numero = 71;
update points set retire_at = '2023-12-02Z', updated_at = '2023-12-02Z', remplace_par_id = (select id from points where numero = 1) where numero = 72;
insert into point_sources (point_id, enonce_id, enonce_version_id, mode, cite_par, at)
  select p.id, e.id, v.id, 'repris', pe.id, '2023-12-01' from points p join enonces e on e.numero in (p.numero, p.numero + 1) join enonce_versions v on v.enonce_id = e.id, personnes pe where p.numero <= 70;
insert into mises_de_cote (enonce_id, motif, auteur_id, at) select e.id, 'Motif ' || e.numero, p.id, '2023-12-03Z' from enonces e, personnes p where e.numero in (73, 74);
insert into enjeux (edition_id, ordre, titre, texte) select id, o, 'Enjeu ' || o, 'Texte' from editions, generate_series(0, 6) o;
`;

test("what was written before gestures is taken over by one, without losing a source", async () => {
  await recreate(BASE, "template0");
  const sql = postgres(urlOf(BASE), { max: 1, onnotice: () => {} });
  try {
    const etiquettes: string[] = JSON.parse(lire("meta/_journal.json")).entries.map((e: { tag: string }) => e.tag);
    await appliquer(sql, etiquettes.slice(0, etiquettes.indexOf(MIGRATION)));
    await sql.unsafe(AVANT);
    const sources = await sql`
      select p.code, e.code as enonce, v.revision, s.mode from point_sources s join points p on p.id = s.point_id
      join enonces e on e.id = s.enonce_id join enonce_versions v on v.id = s.enonce_version_id order by p.numero, e.numero`;
    const points =
      await sql`select p.code, g.titre, p.accroche, p.texte, p.liens, p.version from points p join groupes g on g.id = p.groupe_id where retire_at is null order by p.ordre`;
    const ecartes =
      await sql`select e.code, m.motif from mises_de_cote m join enonces e on e.id = m.enonce_id order by e.numero`;
    const blocs =
      await sql`select b.titre, g.titre as groupe from blocs b join groupes g on g.bloc_id = b.id order by b.ordre, g.ordre`;
    const enjeux = await sql`select titre, texte from enjeux order by ordre`;
    expect([sources.length, points.length, ecartes.length, blocs.length, enjeux.length]).toEqual([140, 70, 2, 3, 7]);

    await appliquer(sql, [MIGRATION]);

    expect(
      await sql`select p.code, e.code as enonce, v.revision, s.mode from citations s join points p on p.id = s.point_id
      join enonces e on e.id = s.enonce_id join enonce_versions v on v.id = s.enonce_version_id where s.ferme_par is null order by p.numero, e.numero`,
    ).toEqual(sources);
    expect(
      await sql`select p.code, g.titre, v.accroche, v.texte, v.liens, v.numero as version from points p join point_versions v on v.point_id = p.id and v.ferme_par is null
      join groupe_versions g on g.groupe_id = v.groupe_id and g.ferme_par is null order by v.rang`,
    ).toEqual(points);
    expect(
      await sql`select e.code, m.motif from mises_de_cote m join enonces e on e.id = m.enonce_id where m.ferme_par is null order by e.numero`,
    ).toEqual(ecartes);
    expect(
      await sql`select b.titre, g.titre as groupe from bloc_versions b join groupe_versions g on g.bloc_id = b.bloc_id order by b.rang, g.rang`,
    ).toEqual(blocs);
    expect(await sql`select titre, texte from enjeu_versions order by rang`).toEqual(enjeux);
    expect(await sql`select problematique, numero from chapitre_versions`).toEqual([
      { problematique: "Deux paragraphes.", numero: 1 },
    ]);
    expect(await sql`select type, at, personne_id from gestes`).toEqual([
      { type: "reprise", at: new Date("2023-12-03T00:00:00Z"), personne_id: null },
    ]);
    expect(
      await sql`select p.code, v.accroche, v.ferme_par is not null as ferme from points p join point_versions v on v.point_id = p.id where p.numero > 70 order by p.numero`,
    ).toEqual([
      { code: "P71", accroche: "Accroche 71", ferme: true },
      { code: "P72", accroche: "Accroche 72", ferme: true },
    ]);
    expect(
      await sql`select d.code as de, v.code as vers, f.nature from filiations f join points d on d.id = f.de_point_id join points v on v.id = f.vers_point_id`,
    ).toEqual([{ de: "P72", vers: "P1", nature: "fusion" }]);
    expect(await sql`select disposition, count(*)::int as n from dispositions group by 1 order by 1`).toEqual([
      { disposition: "a_traiter", n: 2 },
      { disposition: "ecarte", n: 2 },
      { disposition: "repris", n: 71 },
    ]);
    expect(await sql`select sens, nature, count(*)::int as n from geste_effets group by 1, 2 order by 1, 2`).toEqual([
      { sens: "ouvre", nature: "point_version", n: 72 },
      { sens: "ouvre", nature: "citation", n: 140 },
      { sens: "ouvre", nature: "mise_de_cote", n: 2 },
      { sens: "ouvre", nature: "filiation", n: 1 },
      { sens: "ouvre", nature: "groupe_version", n: 3 },
      { sens: "ouvre", nature: "bloc_version", n: 2 },
      { sens: "ouvre", nature: "chapitre_version", n: 1 },
      { sens: "ouvre", nature: "enjeu_version", n: 7 },
      { sens: "ferme", nature: "point_version", n: 2 },
    ]);
  } finally {
    await sql.end();
  }
});

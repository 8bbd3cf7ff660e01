import type postgres from "postgres";
import type { ProcesVerbal } from "@/lib/synthese/seance/arbre";

/** Three séances of 2023 more, once: the 11th announced, the 12th sitting, conducted by the instructeur, the 13th over. */
export async function ouvrirDesSeances(sql: postgres.Sql): Promise<void> {
  const etats = ["prevue", "ouverte", "levee"] as const;
  for (const [i, etat] of etats.entries())
    await sql`with s as (
        insert into seances (edition_id, numero, date, lieu, etat, conducteur_id, created_at, ouverte_at, levee_at)
        select e.id, ${i + 11}, '2023-12-13', 'Lille', ${etat}, case when ${etat} = 'ouverte' then p.id end, now(),
          case when ${etat} <> 'prevue' then now() end, case when ${etat} = 'levee' then now() end
        from editions e, personnes p where e.annee = 2023 and p.courriel = 'instructeur@demo.test'
        on conflict do nothing returning id, edition_id)
      insert into seance_chapitres (seance_id, edition_id, chapitre_id) select s.id, s.edition_id, c.id from s
      join chapitres c on c.edition_id = s.edition_id join edition_transitions t on t.id = c.transition_id where t.code = 'ecologique'`;
  await sql`insert into proces_verbaux (seance_id, version, arbre, note, auteur_id, at)
    select s.id, 1, ${sql.json(PROCES_VERBAL)}, '', p.id, now() from seances s join editions e on e.id = s.edition_id and e.annee = 2023, personnes p
    where s.numero = 13 and p.courriel = 'instructeur@demo.test' on conflict do nothing`;
}

const PROCES_VERBAL: ProcesVerbal = {
  format: 1,
  edition: {
    annee: 2023,
    intitule: "Le temps des transitions",
    regionNom: "Hauts-de-France",
    coOrganisateurs: [],
    demonstration: true,
  },
  numero: 13,
  date: "2023-12-13",
  lieu: "Lille",
  ouverteAt: "2023-12-13T13:00:00.000Z",
  leveeAt: "2023-12-13T15:00:00.000Z",
  version: 1,
  note: "",
  etabliAt: "2023-12-13T15:00:00.000Z",
  quorum: { requis: null, membres: 1 },
  presents: [{ nom: "Membre du comité", qualite: "Comité" }],
  absents: [],
  chapitres: [
    {
      transition: "ecologique",
      sansDecision: 2,
      points: [
        {
          code: "P1",
          bloc: "Freins",
          avant: { accroche: "Le temps", texte: "manque." },
          mots: { accroche: "Le temps", texte: "manque aux bénévoles." },
          issue: "divergence",
          texte: "La Région ne partage pas ce constat.",
        },
      ],
    },
  ],
  observations: "",
};

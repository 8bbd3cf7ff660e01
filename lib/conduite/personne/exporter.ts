import "server-only";
import { sql } from "drizzle-orm";
import { db } from "@/db/client";
import type { Actor } from "../../socle/acteur/actor.ts";

type Donnees = Record<string, unknown>;

/** All that is kept of who asks, in one query: what they gave, what they wrote, what they did, what was sent to them. */
export async function exporterMesDonnees(actor: Actor): Promise<Donnees> {
  const moi = actor.personneId;
  const liste = (requete: ReturnType<typeof sql>) =>
    sql`coalesce((select json_agg(x) from (${requete}) x), '[]'::json)`;
  const rows = await db.execute<{ donnees: Donnees }>(sql`select json_build_object(
    'compte', (select row_to_json(x) from (select courriel, nom, administrateur, created_at as "connuDepuis", vue_at as "derniereVenue" from personnes where id = ${moi}) x),
    'roles', ${liste(sql`select e.annee, r.role, r.donne_at as "donneLe", (select json_agg(t.code order by t.ordre) from role_transitions rt join edition_transitions t on t.id = rt.transition_id where rt.role_id = r.id) as transitions
      from roles_edition r join editions e on e.id = r.edition_id where r.personne_id = ${moi} order by e.annee`)},
    'structures', ${liste(sql`select s.nom_publie as nom, m.etat, m.demande_at as "demandeLe", m.accepte_at as "accepteLe", m.clos_at as "closLe", m.mot
      from membres m join structures s on s.id = m.structure_id where m.personne_id = ${moi} order by m.demande_at`)},
    'organismes', ${liste(sql`select d.nom, m.invite_at as "inviteLe", m.fin_at as "finLe"
      from destinataire_membres m join destinataires d on d.id = m.destinataire_id where m.personne_id = ${moi} order by m.invite_at`)},
    'invitations', ${liste(sql`select c.intitule, i.droit, i.created_at as "inviteLe", i.acceptee_at as "accepteLe"
      from invitations i join candidatures c on c.id = i.candidature_id where i.personne_id = ${moi} order by i.created_at`)},
    'candidaturesCommencees', ${liste(sql`select c.intitule, c.etat, c.created_at as "creeLe" from candidatures c where c.cree_par = ${moi} order by c.created_at`)},
    'messages', ${liste(sql`select m.at, m.texte from messages m where m.auteur_id = ${moi} order by m.at`)},
    'avis', ${liste(sql`select a.valeur, a.motif, a.rendu_at as "renduLe" from avis a where a.partenaire_id = ${moi} and a.rendu_at is not null order by a.rendu_at`)},
    'notesInternes', ${liste(sql`select n.at, n.texte from notes_internes n where n.auteur_id = ${moi} order by n.at`)},
    'positions', ${liste(sql`select p.at, p.avis, p.texte, p.proposition from positions p where p.personne_id = ${moi} order by p.at`)},
    'relectures', ${liste(sql`select r.at, r.avis, r.texte, r.proposition from relectures_auteurs r where r.personne_id = ${moi} order by r.at`)},
    'reponses', ${liste(sql`select r.at, r.etat, r.texte, r.signataire from reponses r where r.auteur_id = ${moi} order by r.at`)},
    'suppleances', ${liste(sql`select e.annee, s.depuis, s.fin_at as "finLe", s.membre_id = ${moi} as "jAiUnSuppleant"
      from suppleances s join editions e on e.id = s.edition_id where ${moi} in (s.membre_id, s.suppleant_id) order by s.depuis`)},
    'vues', ${liste(sql`select v.nom, v.requete, v.created_at as "creeLe" from vues v where v.personne_id = ${moi} order by v.created_at`)},
    'courriels', ${liste(sql`select c.created_at as "ecritLe", c.type, c.etat, c.sujet from courriels c where c.destinataire_id = ${moi} order by c.created_at, c.numero`)},
    'journal', ${liste(sql`select j.at, j.type, j.objet from evenements j where j.personne_id = ${moi} order by j.id`)},
    'secondFacteurActifLe', (select f.active_at from seconds_facteurs f where f.personne_id = ${moi}),
    'identites', ${liste(sql`select i.emetteur, i.sub, i.reliee_at as "relieeLe" from identites i where i.personne_id = ${moi} order by i.reliee_at`)},
    'sessionsOuvertes', (select count(*) from sessions s where s.personne_id = ${moi})
  ) as donnees`);
  return rows[0]?.donnees ?? {};
}

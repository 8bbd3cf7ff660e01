import type postgres from "postgres";
import { ouvrirDesSeances } from "../donnees/seances.ts";
import type { Ids } from "./ligne.ts";

/** What the right person could act on: a fiche handed in, an attendance to settle, a request to accept. */
export async function objets(sql: postgres.Sql): Promise<Ids> {
  const un = async (query: Promise<readonly Record<string, unknown>[]>) => String((await query)[0]?.id);
  await sql`update fiches set etat = 'remise' where code = 'F1'`;
  await sql`update emargements set etat = 'declare', nombre_valide = null where atelier_id = (select a.id from ateliers a join editions e on e.id = a.edition_id where e.annee = 2023 and a.code = 'A3')`;
  const structureB = await un(
    sql`select m.structure_id as id from membres m join personnes p on p.id = m.personne_id where p.courriel = 'organisatrice@demo.test' limit 1`,
  );
  await sql`insert into membres (structure_id, personne_id, etat, demande_at) select ${structureB}, id, 'demande', now() from personnes where courriel = 'comite@demo.test'`;
  for (const etat of ["brouillon", "soumise", "a_completer", "labellisee"] as const)
    await sql`update candidature_structures set structure_id = ${structureB} where rang = 0 and candidature_id = (select id from candidatures where etat = ${etat} and not reprise order by created_at limit 1)`;
  await sql`update candidatures set cree_par = null`;
  const candidature = (etat: string) =>
    un(sql`select id from candidatures where etat = ${etat} and not reprise order by created_at limit 1`);
  const labellisee = await candidature("labellisee");
  await ouvrirDesSeances(sql);
  return {
    seancePrevue: await un(sql`select id from seances where etat = 'prevue' and numero = 11`),
    seanceOuverte: await un(sql`select id from seances where etat = 'ouverte' limit 1`),
    seanceLevee: await un(sql`select id from seances where etat = 'levee' and numero = 13`),
    roleComite: await un(
      sql`select r.id from roles_edition r join editions e on e.id = r.edition_id where e.annee = 2023 and r.role = 'comite' limit 1`,
    ),
    administrateur: await un(sql`select id from personnes where administrateur limit 1`),
    edition2023: await un(sql`select id from editions where annee = 2023`),
    organisme: await un(sql`select destinataire_id as id from reponses limit 1`),
    pointAdresse: await un(sql`select point_id as id from reponses limit 1`),
    membreDestinataire: await un(sql`select id from destinataire_membres where fin_at is null limit 1`),
    position: await un(
      sql`with r as (insert into relectures (edition_id, chapitre_id, geste_id, ouverte_at, avant_le, close_at, close_par)
          select g.edition_id, c.id, g.id, now(), current_date, now(), g.id from gestes g join chapitres c on c.edition_id = g.edition_id
          join editions e on e.id = g.edition_id and e.annee = 2023 limit 1 returning id, edition_id)
        insert into positions (edition_id, relecture_id, point_id, point_version_id, personne_id, avis, texte, proposition, partie_prenante, at)
        select r.edition_id, r.id, v.point_id, v.id, p.id, 'reserve', 'À dire autrement.', 'Autrement dit.', false, now() from r
        join point_versions v on v.edition_id = r.edition_id and v.ferme_par is null, personnes p where p.courriel = 'comite@demo.test' limit 1 returning id`,
    ),
    atelierLabellise: await un(sql`select id from ateliers where candidature_id = ${labellisee} order by rang limit 1`),
    invitation: await un(
      sql`insert into invitations (candidature_id, personne_id, droit, created_at) select ${labellisee}, id, 'edition', now() from personnes where courriel = 'comite@demo.test' returning id`,
    ),
    codeTardif: await un(
      sql`insert into codes_tardifs (edition_id, code_hash, motif, cree_at, expire_at) select id, 'x', 'Essai', now(), now() + interval '1 day' from editions where annee = 2023 returning id`,
    ),
    courriel: await un(
      sql`insert into courriels (type, etat, edition_id, objet, objet_id, adresse, sujet, corps, created_at, prochain_essai_at, erreur)
        select 'code_tardif', 'echec', id, 'edition', id, 'x@essai.test', 'x', 'x', now(), now(), 'adresse_refusee' from editions where annee = 2023 returning id`,
    ),
    brouillon: await candidature("brouillon"),
    arrivee: await un(
      sql`insert into arrivees (atelier_id, at, visite, empreinte, prenom, nom, structure, fonction, departement)
        select a.id, now(), gen_random_uuid(), 'essai', 'P.', 'Essai', '', '', '' from ateliers a join editions e on e.id = a.edition_id where e.annee = 2023 and a.code = 'A3' returning id`,
    ),
    feuille: await un(
      sql`with f as (insert into fichiers (sha256, type, taille, octets, created_at) values ('feuille', 'application/pdf', 1, 'x', now()) returning id)
        insert into feuilles (atelier_id, fichier_id, at) select a.id, f.id, now() from f, ateliers a join editions e on e.id = a.edition_id where e.annee = 2023 and a.code = 'A3' returning id`,
    ),
    document: await un(sql`select id from fiche_documents limit 1`),
    constat: await un(
      sql`with f as (insert into fichiers (sha256, type, taille, octets, created_at) values ('copie', 'x', 1, 'x', now()) returning id),
        c as (insert into copies (edition_id, fichier_id, lignes, valeurs, at) select e.id, f.id, '[]', '{}', now() from f, editions e where e.annee = 2023 returning id, edition_id, fichier_id),
        r as (insert into copies_rendues (edition_id, copie_id, fichier_id, sha256, nom, at) select edition_id, id, fichier_id, 'copie', 'x.docx', now() from c returning id, edition_id)
        insert into copie_constats (rendu_id, edition_id, rang, constat) select id, edition_id, 0, '{"nature":"nouveau","point":null}' from r returning id`,
    ),
    photo: await un(
      sql`with f as (insert into fichiers (sha256, type, taille, octets, created_at) values ('photo', 'image/jpeg', 1, 'x', now()) returning id)
        insert into fiche_photos (fiche_id, fichier_id, revision, largeur, hauteur, alt, credit, accord, at) select fa.fiche_id, f.id, 1, 1, 1, 'x', 'x', 'personne', now()
        from f, fiche_ateliers fa join ateliers a on a.id = fa.atelier_id join editions e on e.id = a.edition_id where e.annee = 2023 and a.code = 'A3' returning id`,
    ),
    piece: await un(
      sql`with f as (insert into fichiers (sha256, type, taille, octets, created_at) values ('essai', 'application/pdf', 1, 'x', now()) returning id)
        insert into pieces (candidature_id, fichier_id, nom, at) select ${await candidature("brouillon")}, f.id, 'essai.pdf', now() from f returning id`,
    ),
    soumise: await candidature("soumise"),
    aCompleter: await candidature("a_completer"),
    correction: await un(sql`select id from corrections where champ = 'methode' and repondue_at is null limit 1`),
    correctionDeFiche: await un(
      sql`insert into corrections (fiche_id, fiche_revision, champ, motif, demandee_at) select id, revision, 'deroule', 'Essai', now() from fiches where code = 'F1' returning id`,
    ),
    labellisee,
    atelierPasse: await un(
      sql`select a.id from ateliers a join editions e on e.id = a.edition_id where e.annee = 2023 and a.code = 'A3'`,
    ),
    candidature2023: await un(
      sql`select a.candidature_id as id from ateliers a join editions e on e.id = a.edition_id where e.annee = 2023 and a.code = 'A3'`,
    ),
    fiche: await un(sql`select id from fiches where etat = 'remise' limit 1`),
    ficheValidee: await un(sql`select id from fiches where etat = 'validee' limit 1`),
    enonceATraiter: await un(sql`select enonce_id as id from dispositions where disposition = 'a_traiter' limit 1`),
    enonceEcarte: await un(sql`select enonce_id as id from dispositions where disposition = 'ecarte' limit 1`),
    point: await un(sql`select point_id as id from citations where ferme_par is null order by point_id limit 1`),
    enonceCite: await un(sql`select enonce_id as id from citations where ferme_par is null order by point_id limit 1`),
    autrePoint: await un(
      sql`select point_id as id from point_versions where ferme_par is null order by point_id desc limit 1`,
    ),
    bloc: await un(sql`select id from blocs limit 1`),
    groupe: await un(sql`select id from groupes limit 1`),
    geste: await un(sql`select id from gestes order by numero desc limit 1`),
    chapitre: await un(sql`select id from chapitres limit 1`),
    enjeu: await un(
      sql`select ev.enjeu_id as id from enjeu_versions ev join editions e on e.id = ev.edition_id where e.annee = 2023 and ev.ferme_par is null limit 1`,
    ),
    structure: structureB,
    vue: await un(
      sql`insert into vues (personne_id, edition_id, liste, nom, requete, partagee, created_at) select p.id, e.id, 'candidatures', 'Essai', 'etat=soumise', true, now()
        from personnes p, editions e where p.courriel = 'instructeur@demo.test' and e.annee = 2023 returning id`,
    ),
    edition: await un(sql`select id from editions where annee = 2023`),
    publication: await un(
      sql`select p.id from publications p join editions e on e.id = p.edition_id where e.annee = 2023 and p.numero = 2`,
    ),
    documentDuKit: await un(
      sql`select d.id from edition_documents d join editions e on e.id = d.edition_id where e.annee = 2023 limit 1`,
    ),
    membre: await un(sql`select id from membres where etat = 'demande' limit 1`),
    membreEnPlace: await un(
      sql`insert into membres (structure_id, personne_id, etat, demande_at, accepte_at) select ${structureB}, id, 'membre', now(), now() from personnes where courriel = 'partenaire.region@demo.test' returning id`,
    ),
    membreSorti: await un(
      sql`insert into membres (structure_id, personne_id, etat, demande_at, clos_at) select ${structureB}, id, 'sorti', now(), now() from personnes where courriel = 'partenaire.etat@demo.test' returning id`,
    ),
    structurePressentie: await un(
      sql`with s as (select m.structure_id as id from membres m join personnes p on p.id = m.personne_id where p.courriel = 'organisateur@demo.test' and m.structure_id <> ${structureB} limit 1)
        insert into candidature_structures (candidature_id, structure_id, rang) select ${labellisee}, s.id, 9 from s returning structure_id as id`,
    ),
  };
}

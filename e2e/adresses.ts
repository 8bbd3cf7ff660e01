import { FORMATS_JEU, NOMS_JEU } from "../lib/synthese/donnees/jeux.ts";
import { ouvrirDesSeances } from "./donnees/seances.ts";
import type { Serveur } from "./navigateur.ts";

export const COMPTES = {
  anonyme: null,
  organisateur: "organisateur@demo.test",
  organisatrice: "organisatrice@demo.test",
  comite: "comite@demo.test",
  partenaire: "partenaire.etat@demo.test",
  instructeur: "instructeur@demo.test",
  administrateur: "administrateur@demo.test",
  destinataire: "destinataire@demo.test",
} as const;
export type Qui = keyof typeof COMPTES;
export const QUI = Object.keys(COMPTES) as Qui[];

/** An address, who may open it (others: 404, or the sign-in page when nobody is signed in), and words only they may read. */
export type Adresse = { chemin: string; ouvert: Qui[] | "tous"; secret?: string };

const INCONNU = "00000000-0000-4000-8000-000000000000";
export const CRESS: Qui[] = ["instructeur", "administrateur"];
/** Whoever is signed in. */
export const CONNECTES: Qui[] = ["organisateur", "organisatrice", "comite", "partenaire", "destinataire", ...CRESS];

/** Every page and file of the application, on the demo's data. Addresses that do not exist are in `ABSENTES`. */
export async function adresses({ sql }: Serveur): Promise<Adresse[]> {
  await ouvrirDesSeances(sql);
  const [{ annee, enCours } = { annee: 0, enCours: "" }] = await sql<{ annee: number; enCours: string }[]>`
    select annee, id as "enCours" from editions where etat = 'ouverte'`;
  // Of an organisatrice's structure, and not of the organisateur's.
  const candidature = async (etat: string) => {
    const [row] = await sql<{ id: string; intitule: string; atelier: string }[]>`
      select c.id, c.intitule, (select a.id from ateliers a where a.candidature_id = c.id order by a.rang limit 1) as atelier from candidatures c join candidature_structures cs on cs.candidature_id = c.id and cs.rang = 0
      join membres m on m.structure_id = cs.structure_id join personnes p on p.id = m.personne_id
      where p.courriel = 'organisatrice@demo.test' and c.etat = ${etat}::etat_candidature order by c.created_at limit 1`;
    if (!row) throw new Error(`aucune candidature ${etat} de l’organisatrice`);
    return row;
  };
  const fiche = async (transition: string) => {
    const [row] = await sql<{ id: string; mots: string }[]>`
      select f.id, r.problematique as mots from fiches f join fiche_revisions r on r.fiche_id = f.id join candidature_transitions ct on ct.candidature_id = f.candidature_id
      join edition_transitions t on t.id = ct.transition_id join fiche_ateliers fa on fa.fiche_id = f.id join ateliers a on a.id = fa.atelier_id
      where f.etat = 'validee' and t.code = ${transition} and a.code not in ('A4','A5','A21','A28','A3','A6','A10','A18') order by f.numero limit 1`;
    if (!row) throw new Error(`aucune fiche ${transition}`);
    return { id: row.id, mots: row.mots.slice(0, 40) };
  };
  const [compost] = await sql<{ atelier: string; fiche: string; candidature: string; document: string }[]>`
    select a.id as atelier, fa.fiche_id as fiche, a.candidature_id as candidature,
      (select d.id from fiche_documents d where d.fiche_id = fa.fiche_id) as document from ateliers a join editions e on e.id = a.edition_id join fiche_ateliers fa on fa.atelier_id = a.id where e.annee = 2023 and a.code = 'A3'`;
  if (!compost) throw new Error("atelier A3 absent");
  const [courriel] = await sql<{ id: string }[]>`
    select m.id from courriels m join editions e on e.id = m.edition_id
    where e.annee = 2023 and m.type not in ('avis_demande', 'avis_relance') limit 1`;
  if (!courriel) throw new Error("aucun courriel");
  const [brouillon] = await sql<{ id: string; intitule: string; courriel: string }[]>`
    select c.id, c.intitule, p.courriel from candidatures c join personnes p on p.id = c.cree_par where c.etat = 'brouillon' limit 1`;
  if (!brouillon) throw new Error("aucun brouillon");
  const auteur: Qui = brouillon.courriel.startsWith("organisateur") ? "organisateur" : "organisatrice";
  const labellisee = await candidature("labellisee");
  const soumise = (
    await sql<{ id: string; intitule: string; courriel: string }[]>`
    select c.id, c.intitule, p.courriel from candidatures c join personnes p on p.id = c.cree_par where c.etat = 'soumise' limit 1`
  )[0];
  if (!soumise) throw new Error("aucune candidature soumise");
  const deposant: Qui = soumise.courriel.startsWith("organisateur") ? "organisateur" : "organisatrice";
  const [aCorriger] = await sql<{ id: string; intitule: string; courriel: string }[]>`
    select c.id, c.intitule, p.courriel from candidatures c join personnes p on p.id = c.cree_par where c.etat = 'a_completer'
    and exists (select 1 from corrections co where co.candidature_id = c.id) limit 1`;
  if (!aCorriger) throw new Error("aucune candidature à corriger");
  const correcteur: Qui = aCorriger.courriel.startsWith("organisateur") ? "organisateur" : "organisatrice";
  const economique = await fiche("economique");
  const ecologique = await fiche("ecologique");

  const [structure] = await sql<{ id: string; nom: string }[]>`
    select s.id, s.nom from structures s join membres m on m.structure_id = s.id join personnes p on p.id = m.personne_id where p.courriel = 'organisatrice@demo.test' and m.etat = 'membre'
    and exists (select 1 from organisatrices o where o.structure_id = s.id) limit 1`;
  if (!structure) throw new Error("aucune structure de l’organisatrice");

  const [chapitre] = await sql<{ id: string }[]>`
    select c.id from chapitres c join editions e on e.id = c.edition_id where e.annee = 2023 limit 1`;

  // The body the account answers for, a proposition it has answered, and another body.
  const [organisme] = await sql<{ sien: string; code: string; autre: string }[]>`
    select r.destinataire_id as sien, p.code, (select d.id from destinataires d where d.type = 'etat' limit 1) as autre
    from reponses r join points p on p.id = r.point_id order by p.numero limit 1`;
  if (!organisme) throw new Error("aucune réponse à une proposition");

  const [{ quelquun } = { quelquun: "" }] = await sql<{ quelquun: string }[]>`
    select id as quelquun from personnes where courriel = 'comite@demo.test'`;

  const logo = async (auProgramme: boolean) =>
    (
      await sql<{ id: string }[]>`
      select s.id from structures s where s.logo_id is not null and ${auProgramme} = exists (
        select 1 from candidature_structures cs join candidatures c on c.id = cs.candidature_id
        where cs.structure_id = s.id and c.etat = 'labellisee') limit 1`
    )[0]?.id;

  const publiques = [
    "/",
    ...[2023, annee].flatMap((a) =>
      [
        "",
        "/appel",
        "/ressources",
        "/programme",
        "/programme?vue=calendrier",
        "/programme?vue=carte",
        "/chiffres-cles",
        "/synthese",
        "/propositions",
        "/donnees",
      ].map((p) => `/${a}${p}`),
    ),
    "/2023/propositions?destinataire=Intercommunalit%C3%A9s&reponse=refusee&horizon=2025&transition=ecologique",
    "/2023/propositions?departement=zz&reponse=x",
    "/2023/programme?transition=sociale&departement=59&mois=2023-10&q=numerique",
    "/2023/programme?q=zzzz",
    "/2023/programme/A12",
    "/2023/programme/A36",
    `/${annee}/programme/A1`,
    "/2023/label/01",
    "/2023/label/30",
    `/${annee}/label/1`,
    `/api/logos/${await logo(true)}`,
    "/2023/programme.ics",
    "/2023/programme/A12.ics",
    "/2023/programme/A12.pdf",
    "/2023/programme/A12.png",
    "/2023/synthese/v1",
    "/2023/synthese/v1.pdf",
    "/2023/synthese/v1.json",
    "/2023/synthese/v1-sources.pdf",
    "/2023/synthese/v1.docx",
    "/2023/synthese/v1.md",
    "/2023/synthese/v2",
    "/2023/synthese/v2.pdf",
    "/2023/synthese/v2.json",
    "/2023/synthese/v2-sources.pdf",
    "/2023/synthese/v2.docx",
    "/2023/synthese/v2.md",
    "/2023/synthese?q=compost",
    "/2023/synthese/v1?q=zzzz",
    ...["/ecologique", "/enjeux", "/methode", "/sources", "/tout"].map((p) => `/2023/synthese${p}`),
    ...["/sociale", "/tout"].map((p) => `/2023/synthese/v1${p}`),
    "/2023/chemin",
    "/2023/chemin?atelier=A12",
    "/2023/chemin/image?structure=Les+Compagnons+du+Compost",
    "/2023/p/P1",
    "/2023/p/P2",
    ...["preuve", "preuve.json", "verifier.mjs", "changements", "impression.css"].map((p) => `/2023/synthese/v2/${p}`),
    ...["appel-a-contribution", "fiche-de-candidature", "fiche-de-synthese", "fiche-ressources"].flatMap((d) => [
      `/2023/kit/${d}.docx`,
      `/2023/kit/${d}.pdf`,
    ]),
    "/2023/kit/feuille-de-presence.pdf",
    ...[
      "ateliers.csv?variante=excel",
      ...NOMS_JEU.flatMap((jeu) => Object.keys(FORMATS_JEU).map((format) => `${jeu}.${format}`)),
      "chiffres.json",
      "schema.json",
      "catalogue.jsonld",
      "archive.zip",
    ].map((f) => `/2023/donnees/${f}`),
    `/${annee}/donnees/points.json`,
    "/2023/programme.atom",
    "/2023/programme/integrer",
    "/2023/programme/integrer?transition=sociale&page=2",
    ...["/accessibilite", "/mentions-legales", "/confidentialite", "/aide", "/plan-du-site", "/contact"],
    ...["/presence", "/presence?code=AAAAAA", "/presence/inconnu", "/presence/feuille.pdf"],
    ...[
      "/connexion/envoye",
      "/connexion/erreur",
      "/connexion/lien?jeton=x",
      "/connexion/rappels?jeton=x",
      "/api/sante",
    ],
  ];
  return [
    ...publiques.map((chemin) => ({ chemin, ouvert: "tous" as const })),
    { chemin: "/espace", ouvert: CONNECTES },
    { chemin: "/api/session", ouvert: CONNECTES },
    { chemin: "/espace/structures", ouvert: CONNECTES },
    { chemin: "/espace/invitations", ouvert: CONNECTES },
    { chemin: "/espace/relecture", ouvert: CONNECTES },
    { chemin: "/espace/mes-donnees", ouvert: CONNECTES },
    { chemin: "/espace/mes-donnees/export.json", ouvert: CONNECTES },
    { chemin: "/espace/mots/2023", ouvert: ["organisateur"] },
    { chemin: `/espace/mots/${annee}`, ouvert: [] },
    { chemin: `/espace/candidatures/${labellisee.id}/presentation`, ouvert: ["organisatrice", ...CRESS] },
    { chemin: `/espace/ateliers/${labellisee.atelier}/modifier`, ouvert: ["organisatrice", ...CRESS] },
    { chemin: "/cress/2023/recherche?q=eau", ouvert: CRESS },
    { chemin: "/cress/2023/structures?q=ess", ouvert: CRESS },
    { chemin: "/cress/2023/structures?reunies=2&distinctes=2", ouvert: CRESS },
    { chemin: "/cress/2023/structures/reunir", ouvert: CRESS },
    { chemin: "/cress/2023/recherche?q=l&genre=enonces&page=2&partout=1", ouvert: CRESS },
    { chemin: `/cress/${annee}/codes`, ouvert: CRESS },
    {
      chemin: `/espace/structures/${structure.id}/modifier`,
      ouvert: ["organisatrice", ...CRESS],
      secret: structure.nom,
    },
    {
      chemin: `/espace/structures/${structure.id}/membres`,
      ouvert: ["organisatrice", ...CRESS],
      secret: structure.nom,
    },
    { chemin: `/api/logos/${await logo(false)}`, ouvert: ["organisateur", ...CRESS] },
    { chemin: `/espace/candidatures/nouvelle?edition=${annee}&autre`, ouvert: CONNECTES },
    { chemin: `/espace/candidatures/nouvelle?edition=${annee}`, ouvert: CONNECTES },
    {
      chemin: `/espace/candidatures/${labellisee.id}`,
      ouvert: ["organisatrice", ...CRESS],
      secret: labellisee.intitule,
    },
    {
      chemin: `/espace/candidatures/${labellisee.id}/attestation.pdf`,
      ouvert: ["organisatrice", "partenaire", ...CRESS],
    },
    { chemin: `/espace/candidatures/${soumise.id}/recepisse.pdf`, ouvert: [deposant, ...CRESS] },
    {
      chemin: `/espace/candidatures/${soumise.id}`,
      ouvert: [deposant, ...CRESS],
      secret: soumise.intitule,
    },
    { chemin: `/espace/candidatures/${soumise.id}/deposee`, ouvert: [deposant], secret: soumise.intitule },
    { chemin: `/espace/candidatures/${brouillon.id}`, ouvert: [auteur, ...CRESS], secret: brouillon.intitule },
    { chemin: `/espace/candidatures/${brouillon.id}/modifier`, ouvert: [auteur, ...CRESS], secret: brouillon.intitule },
    { chemin: `/espace/candidatures/${aCorriger.id}/corriger`, ouvert: [correcteur], secret: aCorriger.intitule },
    { chemin: `/espace/candidatures/${compost.candidature}/fiche/nouvelle`, ouvert: ["organisateur", ...CRESS] },
    { chemin: `/espace/ateliers/${compost.atelier}/presence`, ouvert: ["organisateur", ...CRESS] },
    { chemin: `/espace/ateliers/${compost.atelier}/presence/projeter`, ouvert: ["organisateur", ...CRESS] },
    { chemin: `/espace/ateliers/${compost.atelier}/presence/feuille.pdf`, ouvert: ["organisateur", ...CRESS] },
    { chemin: `/espace/ateliers/${compost.atelier}/presence/compte`, ouvert: ["organisateur", ...CRESS] },
    { chemin: `/espace/fiches/${compost.fiche}`, ouvert: ["organisateur", ...CRESS] },
    { chemin: `/espace/fiches/${compost.fiche}/modifier`, ouvert: ["organisateur", ...CRESS] },
    { chemin: `/espace/fiches/${compost.fiche}/confirmer`, ouvert: ["organisateur", ...CRESS] },
    { chemin: `/espace/fiches/${compost.fiche}/corriger`, ouvert: ["organisateur", ...CRESS] },
    { chemin: `/espace/fiches/${compost.fiche}/photos`, ouvert: ["organisateur", ...CRESS] },
    { chemin: `/espace/fiches/${compost.fiche}/documents`, ouvert: ["organisateur", ...CRESS] },
    {
      chemin: `/espace/fiches/${compost.fiche}/documents/${compost.document}`,
      ouvert: ["organisateur", ...CRESS],
      secret: "Ce que nous retenons",
    },
    { chemin: `/espace/fiches/${compost.fiche}/modele.docx`, ouvert: ["organisateur", ...CRESS] },
    { chemin: `/espace/fiches/${compost.fiche}/modele.pdf`, ouvert: ["organisateur", ...CRESS] },
    { chemin: `/espace/fiches/${compost.fiche}/recu.json`, ouvert: ["organisateur", ...CRESS] },
    { chemin: `/api/vif?sujets=edition:${enCours}`, ouvert: ["comite", "partenaire", ...CRESS] },
    {
      chemin: `/api/vif?sujets=emargement:${compost.atelier},edition:${INCONNU}`,
      ouvert: ["organisateur", ...CRESS],
    },
    { chemin: `/api/vif?sujets=chapitre:${chapitre?.id}`, ouvert: CRESS },
    { chemin: `/cress/2023/courriels/${courriel.id}`, ouvert: CRESS },
    { chemin: "/cress", ouvert: CRESS },
    { chemin: "/cress/date", ouvert: CRESS },
    ...[2023, annee].flatMap((a) =>
      [
        "",
        "/candidatures",
        "/candidatures?q=saint&departement=02&tri=intitule&avis=attendu&decision=aucune&tour=cress",
        "/candidatures/lot",
        "/candidatures/lot/avis",
        "/candidatures/lot/ecrire",
        "/candidatures/lot/decision",
        "/candidatures/export",
        "/candidatures/export.csv",
        "/candidatures/export.xlsx",
        "/personnes",
        "/preparation",
        "/annonces",
        "/annonces?sans=x,00000000-0000-4000-8000-000000000000&lire=x",
        "/reglages",
        "/rubriques",
        "/kit",
        "/kit/fiche-ressources-v1.pdf",
        "/couverture",
        "/couverture?par=format",
        "/journal",
        "/journal?sujet=candidature&genre=soumettre&du=2023-01-01",
        "/journal/export.csv",
        "/couverture?departement=60&transition=sociale&mois=2023-04",
        "/courriels",
        "/courriels/modeles",
        "/courriels/modeles/candidature_recue?version=1",
        "/courriels?vue=attente&type=invitation&objet=candidature&q=A1&page=2",
        "/fiches",
        "/attendues",
        "/attendues?manque=fiche&departement=02&retard=oui",
        "/attendues?manque=dispense",
        "/attendues/relancer?manque=fiche",
        "/synthese",
        "/synthese/ecologique",
        "/synthese/economique",
        "/synthese/ecologique/table.json",
        "/synthese/valeurs.json",
        "/synthese/economique/comite",
        "/synthese/economique/comite?pour=x",
        "/synthese/ecologique/contradicteur",
        "/synthese/ecologique/redaction",
        "/synthese/ecologique/a-relire",
        "/synthese/relecture",
        "/synthese/travail",
        "/synthese/travail.pdf",
        "/document",
        "/document?partie=remerciements",
        "/document/copies",
        "/document?histoire=remerciements",
        "/synthese/deja-dit",
        "/synthese/plan",
        "/synthese/enjeux",
        "/synthese/enjeux?enjeu=nouveau",
        "/publication",
        "/propositions",
        "/diffusion",
        "/publication/retrait",
        "/seances",
        "/coherence",
        "/coherence/liste",
        "/preparation/liste",
        "/preparation/liste/modele.csv",
        "/preparation/liste/modele.xlsx",
      ].map((p) => ({ chemin: `/cress/${a}${p}`, ouvert: CRESS })),
    ),
    { chemin: `/cress/candidatures/${soumise.id}`, ouvert: CRESS, secret: soumise.intitule },
    { chemin: `/cress/candidatures/${brouillon.id}`, ouvert: CRESS, secret: brouillon.intitule },
    { chemin: `/cress/fiches/${economique.id}`, ouvert: CRESS, secret: economique.mots },
    { chemin: `/cress/ateliers/${compost.atelier}/presence`, ouvert: CRESS },
    ...["/11", "/12", "/12?face=ecran", "/13", "/13/pv", "/13/pv/v1.pdf", "/13/pv/v1.docx"].map((p) => ({
      chemin: `/comite/2023/seance${p}`,
      ouvert: ["comite", "partenaire", ...CRESS] satisfies Qui[],
    })),
    { chemin: "/reponses", ouvert: ["destinataire"] },
    { chemin: `/reponses/${organisme.sien}`, ouvert: ["destinataire"] },
    { chemin: `/reponses/${organisme.sien}/2023/${organisme.code}`, ouvert: ["destinataire"] },
    { chemin: "/api/metriques", ouvert: [] },
    { chemin: `/reponses/${organisme.autre}`, ouvert: [] },
    { chemin: `/reponses/${organisme.autre}/2023/${organisme.code}`, ouvert: [] },
    ...[
      "",
      "/editions",
      "/pages-legales",
      "/sauvegardes",
      "/sauvegardes/importer",
      "/journal",
      "/journal?sujet=personne&genre=donner_role",
      "/journal/export.csv",
      "/registre",
      "/version",
      "/registre?jour=2040-01-01",
      "/personnes",
      "/personnes?q=demo&role=instructeur&page=2",
      `/personnes/${quelquun}`,
    ].map((p) => ({
      chemin: `/administration${p}`,
      ouvert: ["administrateur"] satisfies Qui[],
    })),
    { chemin: "/comite", ouvert: ["comite", "partenaire"] },
    { chemin: `/comite/${annee}/candidatures`, ouvert: ["partenaire"] },
    { chemin: `/comite/candidatures/${soumise.id}`, ouvert: ["partenaire"], secret: soumise.intitule },
    { chemin: "/comite/2023/fiches", ouvert: ["comite", "partenaire"] },
    {
      chemin: "/comite/2023/fiches?q=eau&transition=ecologique&type=frein&departement=59&lecture=non_lues&tri=code",
      ouvert: ["comite", "partenaire"],
    },
    { chemin: "/comite/2023/fiches/imprimer?transition=ecologique", ouvert: ["comite", "partenaire"] },
    { chemin: "/comite/2023/synthese", ouvert: ["comite", "partenaire"] },
    { chemin: "/comite/2023/synthese/travail", ouvert: ["comite", "partenaire"] },
    { chemin: "/comite/2023/synthese/travail.pdf", ouvert: ["comite", "partenaire"] },
    { chemin: "/comite/2023/synthese/ecologique", ouvert: ["comite", "partenaire"] },
    { chemin: "/comite/2023/synthese/economique", ouvert: ["partenaire"] },
    { chemin: `/comite/fiches/${ecologique.id}`, ouvert: ["comite", "partenaire"], secret: ecologique.mots },
    { chemin: `/comite/fiches/${economique.id}`, ouvert: ["partenaire"], secret: economique.mots },
  ];
}

const IDENTIFIANT = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;
/** Whether a part of an address changes from one object to another. */
export const variable = (mot: string) => IDENTIFIANT.test(mot) || /\d/.test(mot) || mot === "ecologique";

/** The form of an address: its identifiers and numbers read as blanks, nothing of what is asked of it. */
export const formeDe = (chemin: string) =>
  (chemin.split("?")[0] ?? "/")
    .split("/")
    .map((mot) => (variable(mot) ? "*" : mot))
    .join("/");

/** Not there for anybody. */
export const ABSENTES = [
  // Open with a provider of identities only (connexion.spec.ts).
  ...["/connexion/inconnu", "/connexion/sortie", "/connexion/deconnecte", "/espace/mes-donnees/relier"],
  "/api/auth/callback/oidc?code=x&state=x",
  `/administration/sauvegardes/${INCONNU}`,
  "/administration/sauvegardes/x",
  "/1999/programme",
  "/abcd/programme",
  "/2031/appel",
  "/2023/programme/A99",
  "/2023/programme/zzz",
  "/2023/programme/A99.pdf",
  "/2023/programme/A99.png",
  "/2031/programme/A1.pdf",
  "/2023/label/99",
  "/2023/label/00",
  "/2023/label/x",
  "/api/vif",
  "/api/vif?sujets=edition:x,autre:00000000-0000-4000-8000-000000000000,edition",
  `/api/vif?sujets=edition:${INCONNU}`,
  `/api/vif?sujets=chapitre:${INCONNU}`,
  "/api/fichiers/00000000-0000-4000-8000-000000000000",
  "/api/fichiers/x",
  "/api/documents/00000000-0000-4000-8000-000000000000",
  "/api/documents/00000000-0000-4000-8000-000000000000/pages/1",
  "/api/documents/x/pages/0",
  "/api/photos/00000000-0000-4000-8000-000000000000",
  "/api/photos/x",
  "/espace/fiches/00000000-0000-4000-8000-000000000000/documents/x",
  "/api/feuilles/00000000-0000-4000-8000-000000000000",
  "/api/feuilles/x",
  "/api/logos/00000000-0000-4000-8000-000000000000",
  "/api/logos/x",
  "/cress/2023/document/copies/00000000-0000-4000-8000-000000000000",
  "/cress/2023/document/copies/x/fichier",
  "/api/logos-edition/00000000-0000-4000-8000-000000000000",
  "/api/logos-edition/x",
  "/2023/synthese/v3",
  "/2023/synthese/v3.pdf",
  "/2023/synthese/v0",
  "/2023/synthese/autre",
  "/2023/synthese/v1/autre",
  "/2023/synthese/ecologique/enjeux",
  "/2023/synthese/v9/ecologique",
  "/2023/p/P999",
  "/2023/chemin/image?atelier=A999",
  "/2023/p/x",
  "/2023/donnees/autre.csv",
  "/2023/donnees/points.pdf",
  "/2031/programme.atom",
  "/2031/programme/integrer",
  "/2023/kit/feuille-de-presence.docx",
  "/2023/kit/fiche-ressources-v1.pdf",
  "/2023/kit/autre.pdf",
  "/cress/2023/kit/fiche-ressources.pdf",
  "/cress/2023/kit/fiche-ressources-v9.pdf",
  "/comite/2023/seance/9",
  "/comite/2023/seance/x",
  "/comite/2031/seance/1",
  "/comite/2031/synthese/travail",
  "/comite/2031/synthese/travail.pdf",
  "/cress/2031/synthese/travail",
  "/cress/2031/synthese/travail.pdf",
  "/comite/2023/seance/11/pv",
  "/comite/2023/seance/13/pv/v9.pdf",
  "/comite/2023/seance/13/pv/x.pdf",
  "/espace/candidatures/pas-un-identifiant",
  "/espace/candidatures/00000000-0000-4000-8000-000000000000",
  "/espace/fiches/00000000-0000-4000-8000-000000000000",
  "/espace/fiches/00000000-0000-4000-8000-000000000000/remise",
  "/cress/2031",
  "/reponses/pas-un-identifiant",
  `/reponses/${INCONNU}`,
  `/reponses/${INCONNU}/2023/P1`,
  "/2031/propositions",
  `/administration/personnes/${INCONNU}`,
  "/administration/personnes/x",
  "/cress/candidatures/1%27%20or%201=1",
  "/n-existe-pas",
];

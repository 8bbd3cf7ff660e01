import { expect, type Locator } from "@playwright/test";
import { ouvrirDesSeances } from "./donnees/seances.ts";
import type { Serveur } from "./navigateur.ts";

const MOTS = "Des mots qu’il ne faut pas perdre, écrits dans le train.";

/** One form of the application: where, by whom, its button, and what is typed or chosen in it. */
export type Ligne = {
  compte: string;
  adresse: string;
  /** The words of the closed line it is behind. */
  ouvrir?: string;
  /** What makes the form be there at all. */
  avant?: (serveur: Serveur) => Promise<unknown>;
  bouton: string | RegExp;
  remplir: (zone: Locator) => Promise<unknown>;
  tient: (zone: Locator) => Promise<unknown>;
  /** What is said without network, when a file leaves with the words. */
  coupe?: string;
  /** What a return does not give back: a file is chosen again. */
  rejoindre?: (zone: Locator) => Promise<unknown>;
  /** Saved as one types: its words are offered on return, not put back. */
  brouillon?: true;
};

const texte = (label: string, mots = MOTS) => ({
  remplir: (zone: Locator) => zone.getByLabel(label).first().fill(mots),
  tient: (zone: Locator) => expect(zone.getByLabel(label).first()).toHaveValue(mots),
});
const choix = (label: string | RegExp) => ({
  remplir: (zone: Locator) => zone.getByLabel(label).first().check(),
  tient: (zone: Locator) => expect(zone.getByLabel(label).first()).toBeChecked(),
});
const liste = (label: string, rang = 1) => ({
  remplir: (zone: Locator) => zone.getByLabel(label, { exact: true }).selectOption({ index: rang }),
  tient: (zone: Locator) => expect(zone.getByLabel(label, { exact: true })).not.toHaveValue(""),
});
/** What else the form needs to be sent. */
const avec = (l: Pick<Ligne, "remplir" | "tient">, autres: (zone: Locator) => Promise<unknown>) => ({
  ...l,
  remplir: async (zone: Locator) => {
    await l.remplir(zone);
    await autres(zone);
  },
});

const joindreUneImage = (zone: Locator) =>
  zone
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name: "salle.png", mimeType: "image/png", buffer: Buffer.from("une image") });

const CRESS = "instructeur@demo.test";
/** Organises the ateliers of 2023. */
const TENANT = "organisateur@demo.test";

export type Objets = Record<
  | "annee"
  | "soumise"
  | "deposant"
  | "labellisee"
  | "organisateur"
  | "atelier"
  | "passe"
  | "declare"
  | "aCompleter"
  | "correcteur"
  | "brouillon"
  | "auteur"
  | "structure"
  | "structureSeule"
  | "fiche"
  | "sansFiche"
  | "tenancier"
  | "proposition",
  string
>;

/** The chapter « écologique » of 2023, handed over a moment ago. */
const transmis = ({ sql }: Serveur) => sql`
  with c as (update chapitres set etat = 'en_relecture' from edition_transitions t join editions e on e.id = t.edition_id
    where t.id = chapitres.transition_id and t.code = 'ecologique' and e.annee = 2023 returning chapitres.id, chapitres.edition_id),
  g as (insert into gestes (edition_id, chapitre_id, type, at, donnees) select edition_id, id, 'transmettre', now(), '{}' from c returning id, edition_id, chapitre_id)
  insert into relectures (edition_id, chapitre_id, geste_id, ouverte_at, avant_le)
  select edition_id, chapitre_id, id, now(), (now() + interval '9 days')::date from g
  where not exists (select 1 from relectures r where r.chapitre_id = g.chapitre_id and r.close_at is null)`;

/** No énoncé of 2023 waits, and each of its points on one atelier was kept so. */
export const toutTraite = async ({ sql }: Serveur) => {
  const [g] = await sql<{ id: string; edition: string }[]>`
    insert into gestes (edition_id, type, at, donnees) select id, 'ecarter', now(), '{}' from editions where annee = 2023
    returning id, edition_id as edition`;
  await sql`
    insert into mises_de_cote (edition_id, ouvert_par, enonce_id, motif)
    select edition_id, ${g?.id ?? ""}, enonce_id, 'Un essai.' from dispositions where edition_id = ${g?.edition ?? ""} and disposition = 'a_traiter'`;
  await sql`
    insert into signaux_faibles (edition_id, ouvert_par, point_id)
    select edition_id, ${g?.id ?? ""}, point_id from point_versions v where edition_id = ${g?.edition ?? ""} and ferme_par is null
    and not exists (select 1 from signaux_faibles s where s.point_id = v.point_id and s.ferme_par is null)`;
};

/** Each file of the application that holds a form somebody writes or chooses in, and how to use it. */
export const lignes = (o: Objets): Record<string, Ligne> => ({
  "app/_ui/message-formulaire.tsx": {
    compte: o.deposant,
    adresse: `/espace/candidatures/${o.soumise}`,
    bouton: "Envoyer le message",
    ...texte("Votre message à la CRESS"),
  },
  "app/_ui/motif-formulaire.tsx": {
    compte: o.organisateur,
    adresse: `/espace/ateliers/${o.atelier}/modifier`,
    ouvrir: "Annuler cet atelier",
    bouton: "Annuler l’atelier",
    ...texte("Pourquoi l’atelier est annulé"),
  },
  "app/_ui/demande-corrections.tsx": {
    compte: CRESS,
    adresse: `/cress/candidatures/${o.soumise}`,
    ouvrir: "Demander un complément",
    bouton: "Envoyer la demande",
    ...texte("Ce qu’il faut préciser"),
  },
  "app/_ui/carte-correction.tsx": {
    compte: o.correcteur,
    adresse: `/espace/candidatures/${o.aCompleter}/corriger`,
    bouton: "Enregistrer ma réponse",
    remplir: (zone) => zone.getByRole("textbox").first().fill(MOTS),
    tient: (zone) => expect(zone.getByRole("textbox").first()).toHaveValue(MOTS),
  },
  "app/_ui/declaration-formulaire.tsx": {
    compte: TENANT,
    adresse: `/espace/ateliers/${o.passe}/presence`,
    bouton: "Déclarer la présence",
    ...texte("Nombre de personnes présentes", "27"),
  },
  "app/comite/candidatures/[id]/avis-formulaire.tsx": {
    compte: "partenaire.etat@demo.test",
    adresse: `/comite/candidatures/${o.soumise}`,
    bouton: /mon avis$/,
    ...avec(texte("Pourquoi"), (zone) => zone.getByLabel("Réservé").check()),
  },
  "app/cress/[annee]/vues/formulaire.tsx": {
    compte: CRESS,
    adresse: `/cress/${o.annee}/candidatures?q=train`,
    ouvrir: "Enregistrer cette vue",
    bouton: "Enregistrer",
    ...texte("Nom de la vue", "Celles du train"),
  },
  "app/cress/[annee]/kit/publier.tsx": {
    compte: CRESS,
    adresse: `/cress/${o.annee}/kit`,
    ouvrir: "Publier une nouvelle version",
    bouton: /^Publier la version/,
    ...texte("Ce qui a changé"),
  },
  "app/cress/[annee]/attendues/reglage.tsx": {
    compte: CRESS,
    adresse: `/cress/${o.annee}/attendues`,
    bouton: "Enregistrer les rappels",
    ...texte("Jours après l’atelier", "8, 22, 46"),
  },
  "app/cress/[annee]/reglages/formulaire.tsx": {
    compte: CRESS,
    adresse: `/cress/${o.annee}/reglages`,
    bouton: "Enregistrer les réglages",
    ...texte("Quorum", "7"),
  },
  "app/cress/[annee]/seances/formulaire.tsx": {
    compte: CRESS,
    adresse: `/cress/${o.annee}/seances`,
    bouton: "Annoncer la séance",
    ...avec(texte("Lieu", "Lille, salle A"), async (zone) => {
      await zone.getByLabel("Jour", { exact: true }).fill("2030-05-06");
      await zone.getByRole("checkbox").first().check();
    }),
  },
  "app/comite/[annee]/seance/[n]/pv/corriger.tsx": {
    compte: CRESS,
    adresse: "/comite/2023/seance/13/pv",
    ouvrir: "Corriger le procès-verbal",
    avant: ({ sql }) => ouvrirDesSeances(sql),
    bouton: /^Établir la version/,
    ...texte("Ce qui est corrigé"),
  },
  "app/cress/[annee]/codes/formulaire.tsx": {
    compte: CRESS,
    adresse: `/cress/${o.annee}/codes`,
    bouton: "Créer un code",
    ...texte("Pourquoi ce code"),
  },
  "app/reponses/[id]/[annee]/[code]/formulaire.tsx": {
    compte: "destinataire@demo.test",
    adresse: o.proposition,
    bouton: "Publier la réponse",
    ...texte("En quelques mots"),
  },
  "app/cress/[annee]/propositions/inviter.tsx": {
    compte: CRESS,
    adresse: "/cress/2023/propositions",
    ouvrir: "Inviter une personne",
    bouton: "Inviter",
    ...texte("Son adresse", "quelquun@essai.test"),
  },
  "app/_ui/roles/donner-role.tsx": {
    compte: CRESS,
    adresse: `/cress/${o.annee}/personnes`,
    ouvrir: "Inviter une personne",
    bouton: "Donner ce rôle",
    ...avec(texte("Son adresse", "quelquun@essai.test"), (zone) => zone.getByLabel("Transition sociale").check()),
  },
  "app/_ui/roles/transitions-du-role.tsx": {
    compte: CRESS,
    adresse: `/cress/${o.annee}/personnes`,
    ouvrir: "Changer les transitions",
    bouton: "Changer ses transitions",
    ...choix("Transition économique"),
  },
  "app/espace/structures/[id]/modifier/nom-usage.tsx": {
    compte: "administrateur@demo.test",
    adresse: `/espace/structures/${o.structureSeule}/modifier`,
    bouton: "Enregistrer le nom d’usage",
    ...texte("Nom d’usage", "Le Pavé de la rue"),
  },
  "app/espace/structures/[id]/membres/premier-membre.tsx": {
    compte: "administrateur@demo.test",
    adresse: `/espace/structures/${o.structureSeule}/membres`,
    bouton: "Inviter",
    ...texte("Adresse de la personne qui la représente", "quelquun@essai.test"),
  },
  "app/cress/[annee]/structures/reunir/formulaire.tsx": {
    compte: "administrateur@demo.test",
    adresse: `/cress/2023/structures/reunir?s=${o.structure}&s=${o.structureSeule}`,
    bouton: "Réunir ces deux structures",
    ...choix(/^Nom d’usage/),
  },
  "app/administration/personnes/nommer-administrateur.tsx": {
    compte: "administrateur@demo.test",
    adresse: "/administration/personnes",
    ouvrir: "Nommer un administrateur",
    bouton: "Nommer administrateur",
    ...texte("Son adresse", "quelquun@essai.test"),
  },
  "app/administration/pages-legales/formulaire.tsx": {
    compte: "administrateur@demo.test",
    adresse: "/administration/pages-legales",
    bouton: "Enregistrer",
    ...texte("Dénomination et forme juridique"),
  },
  "app/administration/editions/nouvelle.tsx": {
    compte: "administrateur@demo.test",
    adresse: "/administration/editions",
    bouton: "Créer l’édition",
    ...texte("Thème", "Une conférence pour durer"),
  },
  "app/cress/[annee]/preparation/formulaire.tsx": {
    compte: CRESS,
    adresse: `/cress/${o.annee}/preparation`,
    bouton: "Enregistrer l’édition",
    ...texte("Présentation"),
  },
  "app/cress/[annee]/rubriques/formulaire.tsx": {
    compte: CRESS,
    adresse: `/cress/${o.annee}/rubriques`,
    ouvrir: "Problématique posée",
    bouton: "Enregistrer les rubriques",
    ...texte("Son aide"),
  },
  "app/cress/[annee]/preparation/proposees.tsx": {
    compte: CRESS,
    adresse: `/cress/${o.annee}/preparation`,
    avant: ({ sql }) =>
      sql`delete from roles_edition r using editions e, personnes p where e.id = r.edition_id and e.etat = 'ouverte'
        and p.id = r.personne_id and p.courriel = 'partenaire.etat@demo.test'`,
    bouton: "Inviter de nouveau",
    ...choix("Partenaire État (démonstration)"),
  },
  "app/cress/[annee]/diffusion/inscrire.tsx": {
    compte: CRESS,
    adresse: `/cress/${o.annee}/diffusion`,
    bouton: "Ajouter à la liste",
    ...avec(texte("L’organisme", "DLA de l’Aisne"), (zone) => zone.getByLabel("Son adresse").fill("dla@essai.test")),
  },
  "app/cress/[annee]/courriels/modeles/[type]/ecrire.tsx": {
    compte: CRESS,
    adresse: `/cress/${o.annee}/courriels/modeles/fiche_validee`,
    bouton: "Enregistrer le modèle",
    ...texte("Objet", "Votre fiche est validée"),
  },
  "app/cress/[annee]/courriels/contact.tsx": {
    compte: CRESS,
    adresse: `/cress/${o.annee}/courriels`,
    bouton: "Enregistrer le contact",
    ...texte("Nom", "Lou Accueil"),
  },
  "app/cress/[annee]/couverture/cibles.tsx": {
    compte: CRESS,
    adresse: `/cress/${o.annee}/couverture`,
    ouvrir: "cibles",
    bouton: "Enregistrer les cibles",
    remplir: (zone) => zone.getByRole("textbox").first().fill("17"),
    tient: (zone) => expect(zone.getByRole("textbox").first()).toHaveValue("17"),
  },
  "app/cress/date/formulaire.tsx": {
    compte: CRESS,
    adresse: "/cress/date",
    bouton: "Avancer",
    ...texte("Nombre de jours", "23"),
  },
  "app/cress/ateliers/[id]/presence/validation.tsx": {
    compte: CRESS,
    adresse: `/cress/ateliers/${o.declare}/presence`,
    bouton: /^Valider/,
    ...avec(texte("Nombre de personnes présentes", "41"), (zone) => zone.getByLabel("Pourquoi ce nombre").fill(MOTS)),
  },
  "app/cress/candidatures/[id]/preparer.tsx": {
    compte: CRESS,
    adresse: `/cress/candidatures/${o.soumise}`,
    ouvrir: "Préparer la décision",
    bouton: "Garder pour l’annonce",
    ...avec(texte("Un mot pour l’organisateur"), (zone) => zone.getByLabel("Label", { exact: true }).check()),
  },
  "app/cress/[annee]/candidatures/lot/ecrire/ecrire-lot.tsx": {
    compte: CRESS,
    adresse: `/cress/${o.annee}/candidatures/lot/ecrire?c=${o.soumise}`,
    bouton: /^Envoyer \d+\scourriel/,
    ...avec(texte("Message"), (zone) => zone.getByLabel("Objet").fill("Une réunion")),
  },
  "app/cress/[annee]/candidatures/lot/decision/preparer-lot.tsx": {
    compte: CRESS,
    adresse: `/cress/${o.annee}/candidatures/lot/decision?c=${o.soumise}`,
    bouton: /^Préparer 1/,
    ...avec(texte("Un mot pour l’organisateur"), (zone) => zone.getByLabel("Label", { exact: true }).check()),
  },
  "app/cress/candidatures/[id]/demander-avis.tsx": {
    compte: CRESS,
    adresse: `/cress/candidatures/${o.soumise}`,
    ouvrir: "Demander un avis",
    bouton: "Envoyer la demande d’avis",
    ...choix(/Partenaire/),
  },
  "app/cress/candidatures/[id]/note-formulaire.tsx": {
    compte: CRESS,
    adresse: `/cress/candidatures/${o.soumise}`,
    bouton: "Ajouter la note",
    ...texte("Nouvelle note"),
  },
  "app/espace/ateliers/[id]/modifier/report-formulaire.tsx": {
    compte: o.organisateur,
    adresse: `/espace/ateliers/${o.atelier}/modifier`,
    bouton: "Reporter l’atelier",
    ...texte("Un mot pour la CRESS"),
  },
  "app/espace/ateliers/[id]/modifier/lieu-formulaire.tsx": {
    compte: o.organisateur,
    adresse: `/espace/ateliers/${o.atelier}/modifier`,
    bouton: "Enregistrer lieu et horaires",
    remplir: (zone) => zone.getByRole("textbox", { name: "Lieu" }).fill(MOTS),
    tient: (zone) => expect(zone.getByRole("textbox", { name: "Lieu" })).toHaveValue(MOTS),
  },
  "app/espace/candidatures/[id]/presentation/formulaire.tsx": {
    compte: o.organisateur,
    adresse: `/espace/candidatures/${o.labellisee}/presentation`,
    bouton: "Enregistrer la présentation",
    ...texte("Méthode", `${MOTS} ${MOTS}`),
  },
  "app/espace/candidatures/[id]/equipe-inviter.tsx": {
    compte: o.deposant,
    adresse: `/espace/candidatures/${o.soumise}`,
    ouvrir: "Inviter une personne",
    bouton: "Envoyer l’invitation",
    ...avec(texte("Son adresse électronique", "dans.le.train@essai.test"), (zone) =>
      zone.getByRole("radio").first().check(),
    ),
  },
  "app/espace/candidatures/[id]/equipe-transferer.tsx": {
    compte: o.deposant,
    adresse: `/espace/candidatures/${o.soumise}`,
    ouvrir: "Transmettre et partir",
    bouton: "Transmettre et partir",
    ...liste("Qui prend la suite"),
  },
  "app/espace/candidatures/[id]/fiche/nouvelle/formulaire.tsx": {
    compte: o.tenancier,
    adresse: `/espace/candidatures/${o.sansFiche}/fiche/nouvelle`,
    bouton: "Commencer la fiche",
    remplir: (zone) => zone.getByRole("checkbox").first().check(),
    tient: (zone) => expect(zone.getByRole("checkbox").first()).toBeChecked(),
  },
  "app/espace/candidatures/formulaire.tsx": {
    compte: o.auteur,
    adresse: `/espace/candidatures/${o.brouillon}/modifier`,
    bouton: "Déposer la candidature",
    brouillon: true,
    ...texte("Objectifs"),
  },
  "app/espace/fiches/[id]/modifier/formulaire.tsx": {
    compte: TENANT,
    adresse: `/espace/fiches/${o.fiche}/modifier`,
    bouton: "Remettre la fiche",
    brouillon: true,
    ...texte("Déroulé"),
  },
  "app/espace/fiches/[id]/documents/coller.tsx": {
    compte: TENANT,
    adresse: `/espace/fiches/${o.fiche}/documents`,
    ouvrir: "Coller un texte",
    bouton: "Lire ce texte",
    ...texte("Le texte de la fiche"),
  },
  "app/espace/fiches/[id]/photos/joindre.tsx": {
    compte: TENANT,
    adresse: `/espace/fiches/${o.fiche}/photos`,
    bouton: "Joindre la photo",
    coupe: "L’envoi s’est interrompu",
    ...avec(texte("Qui a pris la photo"), async (zone) => {
      await zone.getByLabel("Ce que l’on voit").fill(MOTS);
      await zone.getByRole("radio").first().check();
      await joindreUneImage(zone);
    }),
    rejoindre: joindreUneImage,
  },
  "app/espace/fiches/[id]/photos/une-photo.tsx": {
    compte: TENANT,
    adresse: `/espace/fiches/${o.fiche}/photos`,
    ouvrir: "Changer sa description",
    bouton: "Enregistrer",
    ...texte("Qui a pris la photo"),
  },
  "app/espace/structures/[id]/modifier/formulaire.tsx": {
    compte: o.deposant,
    adresse: `/espace/structures/${o.structure}/modifier`,
    ouvrir: "Sigle, adresse",
    bouton: "Enregistrer la structure",
    ...texte("Adresse"),
  },
  "app/espace/structures/nouvelle-formulaire.tsx": {
    compte: "comite@demo.test",
    adresse: "/espace/structures",
    bouton: "Créer la structure",
    ...avec(texte("Nom de la structure"), async (zone) => {
      await zone.getByLabel("Catégorie, au titre de l’appel").selectOption("etat");
      await zone.getByLabel("Pas de SIRET").fill(MOTS);
    }),
  },
  "app/espace/structures/refuser.tsx": {
    compte: o.deposant,
    adresse: "/espace/structures",
    ouvrir: "Refuser partenaire.region@demo.test",
    avant: ({ sql }) =>
      sql`insert into membres (structure_id, personne_id, etat, demande_at)
        select ${o.structure}, id, 'demande', now() from personnes where courriel = 'partenaire.region@demo.test'
        on conflict do nothing`,
    bouton: "Refuser la demande",
    ...texte("Un mot pour cette personne"),
  },
  "app/espace/structures/rejoindre-formulaire.tsx": {
    compte: "comite@demo.test",
    adresse: "/espace/structures",
    bouton: "Demander à la rejoindre",
    ...liste("Votre structure"),
  },
  "app/espace/candidatures/code-formulaire.tsx": {
    compte: TENANT,
    adresse: `/espace/candidatures/nouvelle?edition=${o.annee}&autre`,
    bouton: "Utiliser ce code",
    avant: ({ sql }) =>
      sql`update editions set date_cloture_appel = (now() - interval '1 day')::date where etat = 'ouverte'`,
    ...avec(texte("Code de dépôt tardif", "TRAME-7K4Q-92XM"), async (zone) => {
      const structure = zone.getByLabel("Structure", { exact: true });
      if ((await structure.count()) > 0) await structure.selectOption({ index: 1 });
    }),
  },
  "app/comite/[annee]/synthese/suppleant.tsx": {
    compte: "comite@demo.test",
    adresse: "/comite/2023/synthese",
    bouton: "Nommer un suppléant",
    ...texte("Son adresse électronique", "suppleante@demo.test"),
  },
  "app/_ui/position-formulaire.tsx": {
    compte: "comite@demo.test",
    adresse: "/comite/2023/synthese/ecologique",
    avant: transmis,
    bouton: /^Répondre/,
    ...avec(texte("En quelques mots"), (zone) => zone.getByLabel("Réserve").check()),
  },
  "app/espace/relecture/formulaire.tsx": {
    compte: TENANT,
    adresse: "/espace/relecture",
    avant: transmis,
    bouton: "Répondre",
    ...avec(texte("Ce qu’il faut corriger"), (zone) => zone.getByLabel(/^Il faut corriger/).check()),
  },
  "app/cress/[annee]/coherence/formulaire.tsx": {
    compte: CRESS,
    adresse: "/cress/2023/coherence",
    bouton: "Comparer ce chiffre",
    ...avec(texte("Le nombre imprimé", "41"), (zone) => zone.getByLabel("Quel chiffre").selectOption("participations")),
  },
  "app/cress/[annee]/coherence/liste/formulaire.tsx": {
    compte: CRESS,
    adresse: "/cress/2023/coherence/liste",
    bouton: "Comparer la liste",
    ...texte("La liste imprimée", "A3 ; Un titre ; 12"),
  },
  "app/cress/[annee]/document/co-organisateurs.tsx": {
    compte: CRESS,
    adresse: "/cress/2023/document",
    ouvrir: "Changer les noms des co-organisateurs, ou leur ordre",
    bouton: "Enregistrer les co-organisateurs",
    ...texte("Co-organisateur 1"),
  },
  "app/cress/[annee]/document/formulaire-partie.tsx": {
    compte: CRESS,
    adresse: "/cress/2023/document?partie=remerciements",
    bouton: "Terminer",
    brouillon: true,
    ...texte("Merci"),
  },
  "app/cress/[annee]/document/reformuler-ici.tsx": {
    compte: CRESS,
    adresse: "/cress/2023/document?point=P1",
    bouton: "Reformuler P1",
    ...texte("Accroche"),
  },
  "app/cress/[annee]/synthese/enjeux/formulaire.tsx": {
    compte: CRESS,
    adresse: "/cress/2023/synthese/enjeux?enjeu=nouveau",
    bouton: "Ajouter cet enjeu",
    ...texte("Titre"),
  },
  "app/cress/[annee]/synthese/plan/formulaire.tsx": {
    compte: CRESS,
    adresse: `/cress/${o.annee}/synthese/plan`,
    bouton: "Partir de ce plan",
    remplir: (zone) => zone.getByRole("checkbox").first().uncheck(),
    tient: (zone) => expect(zone.getByRole("checkbox").first()).not.toBeChecked(),
  },
  "app/cress/[annee]/synthese/[transition]/comite/transmettre.tsx": {
    compte: CRESS,
    adresse: "/cress/2023/synthese/sociale/comite",
    avant: toutTraite,
    bouton: "Transmettre au comité",
    ...texte("Réponses avant la fin du", "2099-01-01"),
  },
  "app/cress/[annee]/publication/retrait/retrait.tsx": {
    compte: CRESS,
    adresse: "/cress/2023/publication/retrait",
    bouton: "Chercher où il est",
    ...texte("Le nom, tel qu’il est imprimé"),
  },
  // Last: after it no énoncé waits.
  "app/cress/[annee]/publication/confirmer.tsx": {
    compte: CRESS,
    adresse: "/cress/2023/publication",
    avant: toutTraite,
    bouton: /^Publier la version/,
    ...avec(texte("Ce que cette version change"), (zone) =>
      zone.getByLabel("Pourquoi ne pas attendre le comité").fill("Le comité ne siège qu’au printemps."),
    ),
  },
});

/** Words kept by a way of their own, each proven where it says. */
export const AUTREMENT: Record<string, string> = {
  "app/cress/[annee]/synthese/[transition]/bloc-ouvert.tsx": "e2e/table.spec.ts",
  "app/cress/[annee]/synthese/[transition]/ecarter.tsx": "e2e/table.spec.ts",
  "app/cress/[annee]/synthese/[transition]/formulaire-point.tsx": "e2e/table.spec.ts",
  "app/cress/[annee]/synthese/[transition]/groupe-ouvert.tsx": "e2e/table.spec.ts",
  "app/cress/[annee]/synthese/[transition]/scinder.tsx": "e2e/table.spec.ts",
  "app/cress/[annee]/synthese/[transition]/textes-chapitre.tsx": "e2e/table.spec.ts",
  "app/espace/fiches/[id]/documents/[document]/depouiller.tsx": "e2e/depouillement.spec.ts",
  "app/presence/[jeton]/formulaire.tsx": "e2e/emargement.spec.ts",
  "app/_ui/formulaire-page.tsx": "e2e/premiere.spec.ts",
  // A code of thirty seconds, typed again rather than kept.
  "app/connexion/second-facteur/activer.tsx": "e2e/connexion.spec.ts",
  "app/espace/mes-donnees/second-facteur.tsx": "e2e/connexion.spec.ts",
  "app/comite/[annee]/seance/[n]/dire-et-decider.tsx": "e2e/seance.spec.ts",
  "app/comite/[annee]/seance/[n]/reecrire.tsx": "e2e/seance.spec.ts",
};

/** Forms that write nothing: what one looks for is in the address, and comes back with it. */
export const SANS_MOTS = [
  "app/cress/[annee]/courriels/filtrer.tsx",
  "app/(public)/[annee]/chemin/page.tsx",
  "app/(public)/[annee]/programme/filtres.tsx",
  "app/(public)/[annee]/propositions/filtres.tsx",
  "app/(public)/[annee]/synthese/recherche.tsx",
  "app/_ui/cadre-formulaire.tsx",
  "app/_ui/formulaire.tsx",
  "app/_ui/formulaire-serveur.tsx",
  "app/_ui/identifier.tsx",
  "app/_ui/journal-lu/filtres.tsx",
  "app/_ui/se-deconnecter.tsx",
  "app/_ui/voir-comme/bandeau.tsx",
  "app/administration/personnes/page.tsx",
  "app/administration/registre/page.tsx",
  "app/comite/[annee]/fiches/filtres.tsx",
  "app/connexion/lien/page.tsx",
  "app/connexion/rappels/page.tsx",
  "app/cress/[annee]/attendues/filtres.tsx",
  "app/cress/[annee]/candidatures/export/page.tsx",
  "app/cress/[annee]/candidatures/filtres.tsx",
  "app/cress/[annee]/preparation/liste/colonnes.tsx",
  "app/cress/[annee]/structures/comparer.tsx",
  "app/cress/chercher.tsx",
  "app/cress/[annee]/candidatures/selection.tsx",
  "app/presence/page.tsx",
];

/** Objects of the demo for each row, in the state their form asks for. */
export async function preparer({ sql }: Serveur): Promise<Objets> {
  const un = async (query: Promise<readonly Record<string, string>[]>) => {
    const [row] = await query;
    if (!row) throw new Error("la démonstration n’a pas ce qu’il faut à un formulaire");
    return row;
  };
  const candidature = (etat: string, rang = 0) =>
    un(sql`select c.id, p.courriel, cs.structure_id as structure, (select a.id from ateliers a where a.candidature_id = c.id order by a.rang limit 1) as atelier
      from candidatures c join editions e on e.id = c.edition_id and e.etat = 'ouverte' join personnes p on p.id = c.cree_par
      join candidature_structures cs on cs.candidature_id = c.id and cs.rang = 0
      where c.etat = ${etat}::etat_candidature order by (p.courriel = 'organisatrice@demo.test') desc, c.created_at offset ${rang} limit 1`);
  const [{ annee = "" }, soumise, brouillon, aCompleter, labellisee, tenue] = await Promise.all([
    un(sql`select annee::text as annee from editions where etat = 'ouverte'`),
    candidature("soumise"),
    candidature("brouillon"),
    candidature("a_completer"),
    candidature("labellisee"),
    un(sql`select a.id as atelier, a.candidature_id as id, fa.fiche_id as fiche, d.id as declare
      from ateliers a join editions e on e.id = a.edition_id and e.annee = 2023 join fiche_ateliers fa on fa.atelier_id = a.id
      cross join lateral (select b.id from ateliers b where b.edition_id = a.edition_id and b.id <> a.id order by b.code limit 1) d
      where a.code = 'A3'`),
  ]);
  await sql`update ateliers set date = current_date + 20, mois = to_char(current_date + 20, 'YYYY-MM') where id = ${labellisee.atelier ?? ""}`;
  await sql`delete from corrections where candidature_id = ${aCompleter.id ?? ""}`;
  await sql`insert into corrections (candidature_id, champ, motif, demandee_at) values (${aCompleter.id ?? ""}, 'methode', 'À préciser', now())`;
  await sql`insert into invitations (candidature_id, personne_id, droit, created_at, acceptee_at)
    select ${soumise.id ?? ""}, id, 'edition', now(), now() from personnes where courriel = 'partenaire.region@demo.test' on conflict do nothing`;
  // A fiche of 2023 open again, with a photo, and an atelier beside it whose attendance is to be told and settled.
  await sql`update fiches set etat = 'brouillon' where id = ${tenue.fiche ?? ""}`;
  await sql`with f as (insert into fichiers (sha256, type, taille, octets, created_at) values (gen_random_uuid()::text, 'image/jpeg', 1, 'x', now()) returning id)
    insert into fiche_photos (fiche_id, fichier_id, revision, largeur, hauteur, alt, credit, accord, at)
    select fi.id, f.id, fi.revision, 1, 1, 'x', 'x', 'personne', now() from f, fiches fi where fi.id = ${tenue.fiche ?? ""}`;
  await sql`update emargements set etat = 'attendu', nombre_declare = null, nombre_valide = null where atelier_id = ${tenue.atelier ?? ""}`;
  await sql`update emargements set etat = 'declare', nombre_declare = 30, nombre_valide = null where atelier_id = ${tenue.declare ?? ""}`;
  const repondue = await un(
    sql`select r.destinataire_id as id, p.code from reponses r join points p on p.id = r.point_id order by p.numero limit 1`,
  );
  const sansFiche = await candidature("labellisee", 1);
  await sql`update ateliers set etat = 'tenu' where candidature_id = ${sansFiche.id ?? ""}`;
  await sql`insert into emargements (atelier_id, etat, nombre_declare) select id, 'declare', 18 from ateliers where candidature_id = ${sansFiche.id ?? ""}
    on conflict (atelier_id) do update set etat = 'declare', nombre_declare = 18`;
  const seule = await un(sql`insert into structures (nom, nom_publie, sigle, site_web, created_at)
    values ('Le Pavé de la Halle', 'Le Pavé', 'PDH', 'https://pave.test', now()) returning id`);
  return {
    annee,
    soumise: soumise.id ?? "",
    deposant: soumise.courriel ?? "",
    structure: soumise.structure ?? "",
    structureSeule: seule.id ?? "",
    labellisee: labellisee.id ?? "",
    organisateur: labellisee.courriel ?? "",
    atelier: labellisee.atelier ?? "",
    passe: tenue.atelier ?? "",
    declare: tenue.declare ?? "",
    aCompleter: aCompleter.id ?? "",
    correcteur: aCompleter.courriel ?? "",
    brouillon: brouillon.id ?? "",
    auteur: brouillon.courriel ?? "",
    fiche: tenue.fiche ?? "",
    sansFiche: sansFiche.id ?? "",
    tenancier: sansFiche.courriel ?? "",
    proposition: `/reponses/${repondue.id}/2023/${repondue.code}`,
  };
}

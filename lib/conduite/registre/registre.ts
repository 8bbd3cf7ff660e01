import { CLES_SIMPLES, simpleDe } from "../../appel/candidature/questions/questions.ts";
import { CLES_USUELLES, isTexte } from "../../recueil/rubriques/rubriques.ts";
import { type CleRegle, direRegle } from "./regles.ts";

/** One kind of personal data: why it is kept, on what ground, who reads it, until when, and the columns that hold it. */
export type Ligne = {
  cle: string;
  donnees: string;
  finalite: string;
  base: string;
  /** Who reads it. */
  lecteurs: string;
  /** What the purge erases of it, by itself. */
  regles: readonly CleRegle[];
  /** What else is said of how long, or how it goes. */
  sinon?: string;
  /** « table.colonne » */
  colonnes: readonly string[];
  /** Said to everybody on /confidentialite. */
  publique?: boolean;
};

const MISSION = "Mission d’intérêt public, ou intérêt légitime de l’association";
const ARCHIVE = "Conservé comme archive de l’édition ; un nom y est masqué à la demande de la personne";
/** What a candidature answers in its own words. */
const colonnesEcrites = () =>
  CLES_SIMPLES.filter((cle) => "max" in simpleDe(cle)).map((cle) =>
    cle.replace(/[A-Z]/g, (m) => `_${m.toLowerCase()}`),
  );
const de = (table: string, ...colonnes: string[]) => colonnes.map((c) => `${table}.${c}`);

/** The register of the instance. A column of the database that is in none of its lines, nor in SANS_PERSONNE, fails a test. */
export const REGISTRE: readonly Ligne[] = [
  {
    cle: "compte",
    donnees: "Compte : adresse électronique, nom, structures dont vous êtes membre, rôles",
    finalite: "Vous connecter, déposer et suivre une candidature",
    base: MISSION,
    lecteurs: "Vous, les membres de vos structures, la CRESS",
    regles: [],
    sinon: "Tant que le compte sert ; supprimé par vous-même depuis « Mes données », à tout moment",
    colonnes: [...de("personnes", "courriel", "nom"), "membres.mot"],
    publique: true,
  },
  {
    cle: "connexion",
    donnees:
      "Sessions, liens de connexion, second facteur et compte relié : empreintes d’un jeton et d’un navigateur, adresse qui a demandé le lien, identifiant donné par le fournisseur d’identité",
    finalite: "Vous reconnaître d’une page à l’autre ; limiter les essais",
    base: MISSION,
    lecteurs: "Personne",
    regles: ["sessions", "liens", "envois"],
    sinon: "Le second facteur et le compte relié, tant que vous les gardez",
    colonnes: [
      ...de("sessions", "jeton_hash", "id_token_scelle"),
      ...de("identites", "emetteur", "sub"),
      "seconds_facteurs.secret_scelle",
      "codes_secours.code_hash",
      "essais_second_facteur.client_hash",
      ...de(
        "jetons_connexion",
        "jeton_hash",
        "courriel",
        "navigateur_hash",
        "client_hash",
        "geste_hash",
        "passages_hash",
      ),
    ],
  },
  {
    cle: "candidature",
    donnees: "Candidature, atelier et structure, avec ce qu’on y écrit",
    finalite: "Instruire le label, établir le programme et la synthèse",
    base: MISSION,
    lecteurs: "Les organisateurs, la CRESS, l’État et la Région ; tout le monde pour ce qui est au programme",
    regles: ["brouillons"],
    sinon: ARCHIVE,
    colonnes: [
      ...de("candidatures", "recherche", ...colonnesEcrites()),
      "candidature_depots.donnees",
      ...de("ateliers", "lieu", "lien_visio"),
      ...de("structure_fusions", "avant", "apres"),
      ...de(
        "structures",
        "nom",
        "sigle",
        "nom_publie",
        "anciens_noms",
        "adresse",
        "site_web",
        "sans_siret_motif",
        "logo_alt",
      ),
    ],
    publique: true,
  },
  {
    cle: "tableaux",
    donnees: "Liste d’une édition antérieure, telle que son fichier la donne, avant qu’elle soit écrite",
    finalite: "Reprendre les ateliers d’une édition passée",
    base: MISSION,
    lecteurs: "La CRESS",
    regles: ["tableaux"],
    sinon: "Effacée dès que ses ateliers sont écrits",
    colonnes: de("tableaux_recus", "nom", "contenu"),
  },
  {
    cle: "importations",
    donnees:
      "Fichier chiffré d’une édition venue d’une autre instance, et adresses des personnes qu’il cite et qui sont déjà là",
    finalite: "Montrer à l’administrateur ce qu’une édition amène, avant de l’écrire",
    base: MISSION,
    lecteurs: "Les administrateurs",
    regles: [],
    sinon: "Effacés dès que l’édition est importée ou refusée ; au bout d’un jour si personne ne décide",
    colonnes: ["importations.apercu", "importation_parts.octets"],
  },
  {
    cle: "contacts",
    donnees:
      "Contacts d’une candidature : nom, fonction, courriel, téléphone ; personnes annoncées comme intervenant : nom, structure ; messages échangés",
    finalite: "Joindre les organisateurs ; annoncer dans le programme les personnes qui l’ont accepté",
    base: `${MISSION} ; votre accord pour la publication`,
    lecteurs: "Les organisateurs et la CRESS ; tout le monde pour qui a accepté d’être annoncé",
    regles: ["contacts"],
    sinon: "Retirés du programme dès que vous le demandez",
    colonnes: [
      ...de("contacts", "prenom", "nom", "fonction", "courriel", "telephone"),
      ...de("intervenants", "nom", "structure"),
      "messages.texte",
      ...de("corrections", "motif", "suggestion"),
      "candidature_depots.donnees",
    ],
    publique: true,
  },
  {
    cle: "instruction",
    donnees: "Instruction d’une candidature : avis, notes, grille, décision et leurs motifs",
    finalite: "Décider du label, en rendre compte",
    base: MISSION,
    lecteurs: "La CRESS ; les partenaires pour les avis ; les organisateurs pour ce qui leur est annoncé",
    regles: [],
    sinon: ARCHIVE,
    colonnes: [
      ...de("candidatures", "complement_demande", "motif_retrait"),
      "avis.motif",
      "decisions.motif",
      "grilles.commentaire",
      "notes_internes.texte",
      "codes_tardifs.motif",
      ...de("ateliers", "dispense_motif", "motif_annulation"),
      "atelier_reports.motif",
      "pieces.nom",
    ],
  },
  {
    cle: "presences",
    donnees: "Présence signalée par vous-même ou sur une feuille signée : nom, structure, fonction, département",
    finalite: "Vérifier le nombre de participations",
    base: "Mission d’intérêt public, ou intérêt légitime. Responsables : l’organisateur et la CRESS",
    lecteurs: "L’organisateur de l’atelier et la CRESS",
    regles: ["arrivees", "feuilles"],
    sinon: "Le nombre de participations reste, sans aucun nom",
    colonnes: [
      ...de("arrivees", "empreinte", "prenom", "nom", "structure", "fonction", "departement"),
      "emargements.motif_validation",
      "fichiers.octets",
    ],
    publique: true,
  },
  {
    cle: "adresses_synthese",
    donnees: "Votre adresse, laissée en signalant votre présence, gardée à part de votre nom",
    finalite: "Vous écrire une fois, quand la synthèse paraît ; les organisateurs ne la lisent pas",
    base: "Votre consentement, que vous retirez en écrivant à la CRESS. Responsables : l’organisateur et la CRESS",
    lecteurs: "Personne",
    regles: ["adresses_synthese"],
    sinon: "Effacée dès que ce message est parti",
    colonnes: ["adresses_synthese.courriel"],
    publique: true,
  },
  {
    cle: "fiches",
    donnees: "Fiche de synthèse, ses énoncés, ses documents et ses photos",
    finalite: "Établir la synthèse, et pouvoir remonter de chaque phrase à ce qui a été dit",
    base: `${MISSION} ; votre accord pour une photo où l’on vous reconnaît`,
    lecteurs: "Les organisateurs, la CRESS, le comité et les partenaires une fois validée",
    regles: ["fichiers"],
    sinon: `${ARCHIVE} ; une photo est retirée partout dès que vous le demandez`,
    colonnes: [
      "fiches.correction_demandee",
      ...de("fiche_revisions", ...CLES_USUELLES.filter(isTexte), "verbatims", "reponses", "reponses_avis", "recherche"),
      ...de(
        "enonce_versions",
        "accroche",
        "texte",
        "theme",
        "exemple",
        "destinataire",
        "horizon",
        "liens",
        "recherche",
      ),
      "enonces.recherche",
      "enonce_ancres.mots",
      ...de("fiche_documents", "nom", "blocs"),
      ...de("fiche_photos", "alt", "credit"),
      "fichiers.octets",
    ],
    publique: true,
  },
  {
    cle: "comite",
    donnees: "Ce que disent les membres du comité et les organisateurs qui relisent ; séances et procès-verbaux",
    finalite: "Valider la synthèse, garder les objections",
    base: MISSION,
    lecteurs: "Le comité et la CRESS ; une position divergente est publiée par fonction, sans nom",
    regles: [],
    sinon: ARCHIVE,
    colonnes: [
      ...de("positions", "texte", "proposition"),
      ...de("relectures_auteurs", "texte", "proposition"),
      ...de("seances", "lieu", "observations", "motif_annulation"),
      "seance_decisions.texte",
      ...de("proces_verbaux", "arbre", "note"),
      "relectures.mots_valides",
    ],
  },
  {
    cle: "synthese",
    donnees: "Synthèse en préparation et publiée : des fonctions, et un nom avec l’accord de la personne",
    finalite: "Publier ce que les ateliers ont dit",
    base: MISSION,
    lecteurs: "La CRESS et le comité, puis tout le monde",
    regles: [],
    sinon: `${ARCHIVE}, dans chaque version publiée`,
    colonnes: [
      ...de(
        "point_versions",
        "accroche",
        "texte",
        "recherche",
        "liens",
        "horizon",
        "exemple",
        "structure",
        "lieu",
        "partenaires",
      ),
      ...de("groupe_versions", "titre", "remarque", "exemple", "paragraphes"),
      ...de("chapitre_versions", "problematique", "question", "remarque", "encarts"),
      ...de("enjeu_versions", "titre", "texte", "exemples", "liens"),
      "mises_de_cote.motif",
      ...de("publications", "arbre", "derogation", "note", "errata"),
      "publication_enonces.motif_ecart",
      ...de("textes_edition", "texte", "signataires", "programme"),
      ...de("copies", "lignes", "valeurs"),
    ],
  },
  {
    cle: "copies_rendues",
    donnees: "Copies annotées dans Word : nom du fichier, remarques et qui les a écrites",
    finalite: "Reprendre ce que les partenaires proposent",
    base: MISSION,
    lecteurs: "La CRESS",
    regles: ["copies_rendues"],
    colonnes: ["copies_rendues.nom", "copie_constats.constat"],
  },
  {
    cle: "reponses",
    donnees: "Réponses aux propositions, signées par une fonction",
    finalite: "Rendre public ce que chaque organisme répond",
    base: MISSION,
    lecteurs: "Tout le monde",
    regles: [],
    sinon: "Conservé avec la proposition",
    colonnes: de("reponses", "texte", "signataire"),
  },
  {
    cle: "diffusion",
    donnees: "Liste de diffusion : organisme, adresse",
    finalite: "Prévenir de chaque publication",
    base: "Intérêt légitime de l’association ; chaque message permet de se retirer",
    lecteurs: "La CRESS",
    regles: [],
    sinon: "Jusqu’au retrait de la liste",
    colonnes: de("diffusion", "nom", "courriel"),
  },
  {
    cle: "courriels",
    donnees: "Courriels envoyés par le site : destinataire, contenu",
    finalite: "Vous prévenir d’une décision, d’une échéance",
    base: MISSION,
    lecteurs: "La CRESS",
    regles: ["courriels", "refus"],
    sinon: "Le type, la date et le résultat restent",
    colonnes: [...de("courriels", "adresse", "sujet", "corps"), "adresses_refusees.adresse"],
    publique: true,
  },
  {
    cle: "contact",
    donnees: "Personne à appeler à la CRESS, nommée à la fin des courriels",
    finalite: "Répondre à qui nous écrit",
    base: MISSION,
    lecteurs: "Qui reçoit un courriel",
    regles: [],
    sinon: "Tant que l’édition la nomme",
    colonnes: de("editions", "contact_nom", "contact_telephone", "contact_courriel"),
  },
  {
    cle: "mentions",
    donnees: "Pages légales : qui dirige la publication, par sa fonction et son nom ; à qui écrire",
    finalite: "Dire qui publie ce site et qui répond",
    base: "Obligation légale",
    lecteurs: "Tout le monde",
    regles: [],
    sinon: "Tant que le site est publié, avec les versions précédentes",
    colonnes: de("mentions_legales", "faits", "ajouts"),
  },
  {
    cle: "journal",
    donnees: "Journal : qui a fait quoi et quand, par un numéro de compte, sans nom ni texte",
    finalite: "Rendre compte, réparer une erreur",
    base: MISSION,
    lecteurs: "La CRESS, dans ses éditions",
    regles: [],
    sinon: "Conservé ; il ne nomme plus personne une fois le compte supprimé",
    colonnes: ["evenements.donnees", "gestes.donnees"],
  },
  {
    cle: "vues",
    donnees: "Listes enregistrées par les agents : leur nom et leurs filtres",
    finalite: "Retrouver une liste",
    base: MISSION,
    lecteurs: "L’agent, ou la CRESS quand il la partage",
    regles: [],
    sinon: "Jusqu’à leur suppression",
    colonnes: de("vues", "nom", "requete"),
  },
];

/** How long, in words: what the purge does by itself, then the rest. */
export const direDuree = ({ regles, sinon }: Pick<Ligne, "regles" | "sinon">): string =>
  [
    regles.length > 0 && `Effacé par le site : ${[...new Set(regles.map((r) => minuscule(direRegle(r))))].join(" ; ")}`,
    sinon,
  ]
    .filter(Boolean)
    .join(". ");

const minuscule = (texte: string) => texte.charAt(0).toLowerCase() + texte.slice(1);

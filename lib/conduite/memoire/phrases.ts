import { Empechement } from "../../socle/panne.ts";

/** Why a backup is not written, read or given back: the sentence, with what to do. */
export const SANS_CLE =
  "Aucune clé : la sauvegarde ne s’écrit pas en clair sans qu’on le demande. Faites une clé par « npm run sauvegarde -- --cle » et donnez sa partie publique par TRAME_CLE_SAUVEGARDE, ou demandez une sauvegarde en clair par « --en-clair ».";
export const CLE_PUBLIQUE_FAUSSE =
  "TRAME_CLE_SAUVEGARDE n’est pas une clé publique : elle commence par « age1 ». « npm run sauvegarde -- --cle » en fait une.";
export const CLE_SECRETE_FAUSSE =
  "La clé de restauration n’en est pas une : elle commence par « AGE-SECRET-KEY-1 ». Donnez-la, ou le fichier qui la garde, par TRAME_CLE_RESTAURATION.";
export const CLE_ATTENDUE =
  "Cette sauvegarde est chiffrée : donnez sa clé secrète, ou le fichier qui la garde, par TRAME_CLE_RESTAURATION.";
export const MAUVAISE_CLE =
  "Cette clé n’ouvre pas cette sauvegarde : elle a été chiffrée pour une autre. Rien n’a été écrit.";
export const ABIMEE =
  "Ce fichier est abîmé ou incomplet : ce qu’on y lit n’est plus ce qui a été écrit. Prenez une autre copie de cette sauvegarde, ou la précédente. Rien n’a été gardé.";
export const PAS_UNE_SAUVEGARDE =
  "Ce fichier n’est pas une sauvegarde de Trame : prenez celui que l’autre instance a donné à télécharger.";
export const NON_CHIFFREE =
  "Ce fichier n’est pas chiffré : seule une édition chiffrée s’importe d’ici. Qui tient le serveur l’importe par « npm run restauration ».";
export const FORMAT_PLUS_RECENT =
  "Cette sauvegarde est écrite dans un format plus récent que cette version de Trame : mettez Trame à jour, puis recommencez.";
export const EDITION_SEULE =
  "Ce fichier ne contient qu’une édition : il s’importe dans une base qui sert déjà, il ne se restaure pas.";

export const BASE_ENTIERE =
  "Ce fichier contient une base entière : il se restaure dans une base neuve, il ne s’importe pas dans une base qui sert.";
export const CONFONDUES =
  "Deux personnes, structures ou lignes distinctes du fichier n’en font qu’une ici : rien n’a été importé. Réunissez-les dans l’instance d’où vient le fichier, puis exportez de nouveau.";
export const EDITION_VOISINE =
  "Cette édition, ou une autre du même numéro, est déjà dans cette base : rien n’a été importé.";
export const AUTRE_TERRITOIRE =
  "L’édition cite une commune ou un département que cette instance ne connaît pas : importez-la dans une instance de la même région (TRAME_REGION). Rien n’a été importé.";

export const CLE_INCONNUE =
  "Ce n’est pas une clé secrète : elle commence par « AGE-SECRET-KEY-1 » et compte 74 signes. Collez la ligne entière.";
export const IMPORTATION_INTERROMPUE =
  "Interrompue : le serveur s’est arrêté pendant ce temps. Rien n’a été importé : recommencez.";
export const AUTRE_SECRET =
  "Le secret de cette instance (NEXTAUTH_SECRET) a changé depuis : ce fichier ne s’ouvre plus ici. Rien n’a été importé : envoyez-le de nouveau.";
export const TROP_OCCUPEE =
  "L’instance sert trop de monde, ou une sauvegarde s’y fait : une édition s’importe quand personne n’écrit, un instant. Rien n’a été importé : recommencez plus tard, tôt le matin par exemple.";

export const editionInconnue = (annee: number) => `Aucune édition ${annee} dans cette base.`;
export const editionDejaLa = (annee: number) => `L’édition ${annee} est déjà dans cette base : rien n’a été importé.`;
export const autreMigration = (fichier: string, base: string) =>
  `Le fichier et la base ne sont pas à la même version de Trame (${fichier} et ${base}) : mettez les deux instances à la même version, puis exportez de nouveau.`;

export const plusRecente = (version: string) =>
  `Cette sauvegarde vient d’une version plus récente de Trame (${version}) : sa base a des tables que celle-ci ne connaît pas. Mettez Trame à jour, puis recommencez.`;
export const baseOccupee = (tables: readonly string[]) =>
  `La base n’est pas vide (${tables.slice(0, 4).join(", ")}${tables.length > 4 ? "…" : ""}) : une restauration n’écrit que dans une base neuve. Donnez-en une autre par DATABASE_URL, ou un autre dossier par TRAME_DATA.`;
export const baseTropAvancee =
  "La base est vide, mais ses tables sont d’une autre version que la sauvegarde : donnez une base sans aucune table, elle y sera menée.";
export const baseEtrangere = "La base contient des tables qui ne sont pas de Trame : donnez une base neuve.";

export const empecher = (phrase: string, cause?: unknown) => Object.assign(new Empechement(phrase), { cause });
export const REPETITION_INTERDITE =
  "Le compte de la base ne peut pas créer la base jetable d’une répétition : donnez-lui ce droit (ALTER ROLE … CREATEDB), ou restaurez le fichier ailleurs, à la main.";
export const FICHIER_ABSENT = "Le fichier de cette sauvegarde n’est pas, ou plus, là où on le cherche.";
export const ILLISIBLE_ICI =
  "Cette sauvegarde est dans un stockage S3 : donnez TRAME_S3_ADRESSE, TRAME_S3_CLE et TRAME_S3_SECRET pour la lire.";
export const EN_COURS_D_EXPORT = "Cette édition s’exporte déjà : attendez que ce soit fini.";
export const INTERROMPUE = "Interrompue : le serveur s’est arrêté pendant la sauvegarde.";
export const PANNE = "Une panne l’a arrêtée ; le journal du serveur dit laquelle.";

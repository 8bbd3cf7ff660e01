/** What stops a start that somebody can put right: its cause and what to do, in French. */
export class Empechement extends Error {}

type Erreur = { code?: unknown; message?: unknown; cause?: unknown; path?: unknown };

/** The base, by what names it in its address; never its password. */
export type Base = { hote: string; port: string; nom: string; compte: string };

export function baseDe(url: string): Base {
  const { hostname, port, pathname, username } = new URL(url);
  return {
    hote: hostname,
    port: port || "5432",
    nom: decodeURIComponent(pathname.slice(1)) || "(sans nom)",
    compte: decodeURIComponent(username) || "(sans nom)",
  };
}

const DE_LA_BASE: Record<string, (b: Base) => string> = {
  ENOTFOUND: (b) => `L’hôte « ${b.hote} » n’existe pas : vérifiez le nom du serveur dans DATABASE_URL.`,
  EAI_AGAIN: (b) =>
    `Le nom « ${b.hote} » ne se résout pas : vérifiez le nom du serveur dans DATABASE_URL, puis le réseau et le DNS.`,
  ECONNREFUSED: (b) =>
    `Rien n’écoute sur ${b.hote}, port ${b.port} : vérifiez l’hôte et le port dans DATABASE_URL, et que PostgreSQL est démarré.`,
  CONNECT_TIMEOUT: (b) => muet(b),
  ETIMEDOUT: (b) => muet(b),
  EHOSTUNREACH: (b) => muet(b),
  ENETUNREACH: (b) => muet(b),
  ECONNRESET: (b) => coupee(b),
  CONNECTION_CLOSED: (b) => coupee(b),
  CONNECTION_ENDED: (b) => coupee(b),
  "28P01": (b) => `PostgreSQL refuse le compte « ${b.compte} » : vérifiez le nom et le mot de passe dans DATABASE_URL.`,
  "28000": (b) =>
    `PostgreSQL ne laisse pas entrer le compte « ${b.compte} » : vérifiez qu’il existe, qu’il peut se connecter, et que pg_hba.conf l’accepte depuis cette machine.`,
  "3D000": (b) =>
    `La base « ${b.nom} » n’existe pas sur ${b.hote} : créez-la (createdb ${b.nom}), ou corrigez son nom à la fin de DATABASE_URL.`,
  "42501": (b) =>
    `Le compte « ${b.compte} » n’a pas les droits qu’il faut sur la base « ${b.nom} » : rendez-le propriétaire de la base (ALTER DATABASE ${b.nom} OWNER TO ${b.compte}).`,
  "53300": () => "PostgreSQL n’accepte plus de connexions : augmentez max_connections, ou arrêtez ce qui en occupe.",
  "53100": () => "Le disque de la base est plein : faites de la place, puis recommencez.",
  "57P03": () => "PostgreSQL démarre, ou s’arrête : recommencez dans un instant.",
  "25006": (b) => lectureSeule(b),
};

const muet = (b: Base) =>
  `${b.hote}, port ${b.port}, ne répond pas : vérifiez l’hôte et le port dans DATABASE_URL, et que le réseau ou le pare-feu laisse passer.`;
const coupee = (b: Base) =>
  `${b.hote}, port ${b.port}, a coupé la connexion : est-ce bien PostgreSQL qui écoute là ? Vérifiez DATABASE_URL, et s’il faut ?sslmode=require.`;
export const lectureSeule = (b: Base) =>
  `La base « ${b.nom} » est en lecture seule : donnez dans DATABASE_URL l’adresse du serveur principal, non celle d’une copie.`;

/** What a failure of the base means, or the failure itself when nobody can say better. */
export function direPanneDeLaBase(error: unknown, url: string): unknown {
  if (error instanceof Empechement) return error;
  const found = causes(error).find((e) => typeof e.code === "string");
  const base = baseDe(url);
  const dire = DE_LA_BASE[String(found?.code)];
  if (dire) return new Empechement(dire(base));
  if (!found) return error;
  return new Empechement(
    `La base « ${base.nom} » sur ${base.hote} a refusé ce que Trame lui demande (code ${found.code}) : ${found.message}`,
  );
}

const DU_DISQUE: Record<string, (chemin: string) => string> = {
  EACCES: (c) =>
    `Impossible d’écrire dans ${c} : donnez ce dossier au compte qui lance Trame, ou un autre par TRAME_DATA.`,
  EPERM: (c) =>
    `Impossible d’écrire dans ${c} : donnez ce dossier au compte qui lance Trame, ou un autre par TRAME_DATA.`,
  EROFS: (c) => `${c} est en lecture seule : donnez par TRAME_DATA un dossier où l’on peut écrire.`,
  ENOSPC: (c) => `Le disque de ${c} est plein : faites de la place, ou donnez un autre dossier par TRAME_DATA.`,
  EDQUOT: (c) =>
    `Le quota du disque de ${c} est atteint : faites de la place, ou donnez un autre dossier par TRAME_DATA.`,
  ENOTDIR: (c) => `${c} ne peut pas être un dossier, un fichier porte ce nom : donnez un autre dossier par TRAME_DATA.`,
  EEXIST: (c) => `${c} ne peut pas être un dossier, un fichier porte ce nom : donnez un autre dossier par TRAME_DATA.`,
};

/** The same for the folder of the data. */
export function direPanneDuDossier(error: unknown, dossier: string): unknown {
  if (error instanceof Empechement) return error;
  const found = causes(error).find((e) => typeof e.code === "string");
  const dire = DU_DISQUE[String(found?.code)];
  return dire ? new Empechement(dire(typeof found?.path === "string" ? found.path : dossier)) : error;
}

/** An error and what caused it, the deepest first: a failed query wraps the reason PostgreSQL gave. */
function causes(error: unknown): Erreur[] {
  const found: Erreur[] = [];
  for (let at = error; typeof at === "object" && at !== null && found.length < 10; at = (at as Erreur).cause) {
    found.unshift(at as Erreur);
    // Several addresses of one host tried in vain.
    if (at instanceof AggregateError) found.unshift(...(at.errors as Erreur[]));
  }
  return found;
}

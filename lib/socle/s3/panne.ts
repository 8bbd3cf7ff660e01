import { Empechement } from "../panne.ts";

/** Which storage and which bucket, for sentences: nothing of who one is for it. */
export type Ou = { adresse: string; seau: string };

type Erreur = { name?: unknown; code?: unknown; $metadata?: { httpStatusCode?: number } };

const REFUS: Record<string, (ou: Ou) => string> = {
  InvalidAccessKeyId: () => CLE_FAUSSE,
  SignatureDoesNotMatch: () => CLE_FAUSSE,
  AccessDenied: ({ seau }) =>
    `Le stockage S3 ne laisse pas cette clé agir dans le seau « ${seau} » : donnez-lui le droit d’y lister, lire, écrire et effacer.`,
  NoSuchBucket: ({ seau }) =>
    `Le seau « ${seau} » n’existe pas, ou plus, dans le stockage S3 : créez-le, ou corrigez son nom.`,
  AuthorizationHeaderMalformed: () => REGION_FAUSSE,
  PermanentRedirect: () => REGION_FAUSSE,
  RequestTimeTooSkewed: () =>
    "Le stockage S3 trouve l’horloge de cette machine trop loin de la sienne : mettez-la à l’heure.",
  QuotaExceeded: ({ seau }) => plein(seau),
  XMinioStorageFull: ({ seau }) => plein(seau),
  TimeoutError: (ou) => muet(ou),
};

const CLE_FAUSSE = "Le stockage S3 refuse la clé : vérifiez TRAME_S3_CLE et TRAME_S3_SECRET.";
const REGION_FAUSSE = "Le stockage S3 attend une autre région : vérifiez TRAME_S3_REGION et TRAME_S3_ADRESSE.";
const plein = (seau: string) => `Le stockage S3 n’a plus de place pour le seau « ${seau} ».`;
const hoteDe = ({ adresse }: Ou) => new URL(adresse).host;
const muet = (ou: Ou) =>
  `Le stockage S3 (${hoteDe(ou)}) ne répond pas : vérifiez TRAME_S3_ADRESSE, puis le réseau ou le pare-feu.`;
const coupe = (ou: Ou) => `Le stockage S3 (${hoteDe(ou)}) a coupé la connexion : rien n’en est gardé.`;

const DU_RESEAU: Record<string, (ou: Ou) => string> = {
  ENOTFOUND: muet,
  EAI_AGAIN: muet,
  ECONNREFUSED: muet,
  EHOSTUNREACH: muet,
  ENETUNREACH: muet,
  ETIMEDOUT: muet,
  ECONNRESET: coupe,
  EPIPE: coupe,
};

/** What a failure of the storage means; the failure itself when it did not come from there. */
export function direPanneS3(error: unknown, ou: Ou): unknown {
  if (typeof error !== "object" || error === null || error instanceof Empechement) return error;
  const { name, code, $metadata } = error as Erreur;
  // The client marks with it all that it throws.
  if (!$metadata) return error;
  const statut = $metadata.httpStatusCode;
  const dire =
    DU_RESEAU[String(code)] ??
    REFUS[String(name)] ??
    (statut === 403 ? REFUS.AccessDenied : statut ? dits(statut) : coupe);
  return Object.assign(new Empechement(dire?.(ou)), { cause: error });
}

const dits = (statut: number) => (ou: Ou) =>
  statut >= 500
    ? `Le stockage S3 (${hoteDe(ou)}) n’est pas en état de répondre pour l’instant (${statut}).`
    : `Le stockage S3 (${hoteDe(ou)}) a refusé ce que Trame lui demande (${statut}).`;

/** The same for what is cut while it is being read, when nothing but the storage is there to fall. */
export const direCoupure = (error: unknown, ou: Ou): Empechement =>
  error instanceof Empechement ? error : Object.assign(new Empechement(coupe(ou)), { cause: error });

import { existsSync, readFileSync } from "node:fs";
import { generateX25519Identity, identityToRecipient } from "age-encryption";
import { CLE_PUBLIQUE_FAUSSE, CLE_SECRETE_FAUSSE, empecher } from "./phrases.ts";

export type Cles = { publique: string; secrete: string };

/** A pair: the public half writes backups, the secret half alone opens them. */
export async function faireCles(): Promise<Cles> {
  const secrete = await generateX25519Identity();
  return { secrete, publique: await identityToRecipient(secrete) };
}

/** As `age-keygen` writes a key in a file, so that `age` opens what Trame wrote. */
export const direCles = ({ publique, secrete }: Cles) => `# public key: ${publique}\n${secrete}\n`;

/** The public key of the environment; undefined when there is none. */
export function clePublique(valeur: string | undefined): string | undefined {
  const cle = valeur?.trim();
  if (!cle) return undefined;
  if (!/^age1[0-9a-z]{58}$/.test(cle)) throw empecher(CLE_PUBLIQUE_FAUSSE);
  return cle;
}

/** The secret key a text holds, as `npm run sauvegarde -- --cle` writes it; undefined when it holds none. */
export const lireCleSecrete = (texte: string): string | undefined =>
  /(?<![0-9A-Z-])AGE-SECRET-KEY-1[0-9A-Z]{58}(?![0-9A-Z])/.exec(texte)?.[0];

/** A secret key, or what a file holds of one; undefined when nothing is given. */
export function cleSecrete(valeur: string | undefined): string | undefined {
  const donnee = valeur?.trim();
  if (!donnee) return undefined;
  const texte = donnee.startsWith("AGE-SECRET-KEY-") || !existsSync(donnee) ? donnee : readFileSync(donnee, "utf8");
  const cle = lireCleSecrete(texte);
  if (!cle) throw empecher(CLE_SECRETE_FAUSSE);
  return cle;
}

/** A bucket, and the folder in it: empty, or ended by a slash. */
export type Place = { seau: string; dossier: string };

const FORME = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])((?:\/[A-Za-z0-9._-]+)*)\/?$/;

export const isAdresseS3 = (valeur: string | undefined): boolean => /^s3:/i.test(valeur?.trim() ?? "");

export const ecrireAdresse = (seau: string, objet: string) => `s3://${seau}/${objet}`;

/** What `s3://seau/dossier/objet` names; undefined when it is not written so. */
export function lireAdresse(adresse: string): { seau: string; objet: string } | undefined {
  const [, seau, chemin = ""] = FORME.exec(adresse.trim()) ?? [];
  return seau ? { seau, objet: chemin.slice(1) } : undefined;
}

/** The same, for a folder. */
export function lirePlace(adresse: string): Place | undefined {
  const lue = lireAdresse(adresse);
  return lue && { seau: lue.seau, dossier: lue.objet && `${lue.objet}/` };
}

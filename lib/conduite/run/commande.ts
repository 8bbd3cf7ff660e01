import { direPanneDeLaBase, direPanneDuDossier, Empechement } from "../../socle/panne.ts";

/** Runs a command to its end: what stops it and can be mended is told in a sentence, the rest as it comes. */
export async function commander(travail: () => Promise<void>): Promise<never> {
  try {
    await travail();
    process.exit(0);
  } catch (error) {
    const url = process.env.DATABASE_URL;
    const dite = url
      ? direPanneDeLaBase(direPanneDuDossier(error, "ce dossier"), url)
      : direPanneDuDossier(error, "ce dossier");
    console.error(dite instanceof Empechement ? dite.message : error);
    process.exit(1);
  }
}

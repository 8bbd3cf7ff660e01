import type { Copie } from "@/lib/socle/formulaire/enregistrement";

/** What is typed and not saved yet, kept in this browser: a lost network, session or browser loses nothing. */
export type CopieLocale<S> = Copie<S> & { at: string };

const PREFIXE = "trame:";

/** Who the page speaks to: a room says it in `data-personne`, a page open to all says nothing. */
const personne = () => document.querySelector<HTMLElement>("[data-personne]")?.dataset.personne ?? "";

/** Null when there is none, when it is somebody else’s, or when it cannot be read: a browser may forbid storage. */
export function lireCopie<S>(cle: string): CopieLocale<S> | null {
  try {
    const lue: unknown = JSON.parse(window.localStorage.getItem(PREFIXE + cle) ?? "null");
    return typeof lue === "object" && lue !== null && "valeurs" in lue && "base" in lue && aMoi(lue)
      ? (lue as CopieLocale<S>)
      : null;
  } catch {
    return null;
  }
}

/** Whether this browser has kept it, dated now unless it has a date. */
export function ecrireCopie<S>(cle: string, copie: Omit<CopieLocale<S>, "at"> & { at?: string }): boolean {
  try {
    const datee = { at: new Date().toISOString(), ...copie, personne: personne() };
    window.localStorage.setItem(PREFIXE + cle, JSON.stringify(datee));
    return true;
  } catch {
    return false;
  }
}

export function oublierCopie(cle: string): void {
  try {
    window.localStorage.removeItem(PREFIXE + cle);
  } catch {
    // Nothing was kept either.
  }
}

/** Leaves nothing of anybody else’s on this device: those of the person the page speaks to stay, or none at all. */
export function oublierCopies(lesquelles: "des autres" | "toutes"): void {
  try {
    for (const cle of Object.keys(window.localStorage).filter((c) => c.startsWith(PREFIXE))) {
      const lue: unknown = JSON.parse(window.localStorage.getItem(cle) ?? "null");
      if (lesquelles === "toutes" || typeof lue !== "object" || lue === null || !aMoi(lue))
        window.localStorage.removeItem(cle);
    }
  } catch {
    // Nothing was kept either.
  }
}

const aMoi = (copie: object) => !("personne" in copie) || copie.personne === personne();

/** What was typed before the draft was born is now kept under the name it has since. */
export function rattacherCopie(de: string, vers: string, naissance: string): void {
  const copie = lireCopie(de);
  if (copie?.naissance !== naissance || lireCopie(vers)) return;
  if (ecrireCopie(vers, copie)) oublierCopie(de);
}

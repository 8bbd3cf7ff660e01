const globals = globalThis as typeof globalThis & { trameFuseau?: string };

const PARIS = "Europe/Paris";

/** The zone the days, hours and deadlines of the instance are told in (TRAME_FUSEAU). One for the process, whatever its bundles. */
export const fuseau = (): string => globals.trameFuseau ?? PARIS;

/** Takes a zone of the IANA list for the instance; nothing for Paris. */
export function reglerFuseau(zone: string | undefined): void {
  globals.trameFuseau = zone?.trim() || PARIS;
}

export function isFuseau(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat("fr-FR", { timeZone: zone }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

/** « heure de Paris », « heure de La Réunion »: for a zone that the reader may not be in. */
export const nomDuFuseau = (): string => VILLES[fuseau()] ?? fuseau().split("/").at(-1)?.replaceAll("_", " ") ?? "";

const VILLES: Record<string, string> = {
  "Indian/Reunion": "La Réunion",
  "America/Guadeloupe": "la Guadeloupe",
  "America/Martinique": "la Martinique",
  "America/Cayenne": "Cayenne",
};

import ical, { ICalEventStatus } from "ical-generator";
import { tzlib_get_ical_block } from "timezones-ical-library";
import { joursApres } from "./horloge/jours.ts";
import { fuseau } from "./typographie/fuseau.ts";
import { typographier } from "./typographie/texte.ts";

/** What happens on a day, by the clock of the instance; the same `id` with a greater `sequence` takes the place of the former. */
export type Evenement = {
  id: string;
  sequence: number;
  modifieAt: Date;
  date: string;
  heureDebut: string | null;
  heureFin: string | null;
  titre: string;
  lieu: string;
  description: string;
  url: string;
  annule: boolean;
};

/** An RFC 5545 calendar; the same events give the same bytes. */
export function renderCalendrier(
  evenements: readonly Evenement[],
  { nom, produit }: { nom: string; produit: string },
): string {
  const calendrier = ical({ name: typographier(nom), prodId: { company: "Trame", product: produit, language: "FR" } });
  // Without a name: one given here makes the library write DTSTAMP in Paris time, which RFC 5545 forbids.
  calendrier.timezone({ name: null, generator: (zone) => tzlib_get_ical_block(zone)[0] ?? null });
  for (const e of evenements)
    calendrier.createEvent({
      id: e.id,
      sequence: e.sequence,
      stamp: e.modifieAt,
      lastModified: e.modifieAt,
      ...(e.heureDebut
        ? {
            start: `${e.date}T${e.heureDebut}`,
            end: e.heureFin ? `${e.date}T${e.heureFin}` : null,
            timezone: fuseau(),
          }
        : { start: e.date, end: joursApres(e.date, 1), allDay: true }),
      summary: typographier(e.titre),
      location: e.lieu,
      description: typographier(e.description),
      url: e.url,
      status: e.annule ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  return calendrier.toString();
}

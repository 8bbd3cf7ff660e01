import ical, { type ICalCalendar, ICalEventStatus } from "ical-generator";
import { tzlib_get_ical_block } from "timezones-ical-library";
import { joursApres } from "../horloge/jours.ts";
import { typographier } from "../typographie/texte.ts";
import { type LieuAtelier, lieuEnMots } from "./lieu.ts";
import { commentVenir } from "./venir.ts";

export type EvenementAtelier = LieuAtelier & {
  code: string;
  intitule: string;
  organisateurs: string[];
  date: string | null;
  heureDebut: string | null;
  heureFin: string | null;
  lieu: string | null;
  inscriptionUrl: string | null;
  sequence: number;
  updatedAt: Date;
};

const PARIS = "Europe/Paris";

/** An RFC 5545 calendar. An atelier whose day is not known is not in it; the same rows give the same bytes. */
export function renderIcs(
  ateliers: readonly EvenementAtelier[],
  { annee, nom, origine }: { annee: number; nom: string; origine: string },
): string {
  const calendrier = ical({
    name: typographier(nom),
    prodId: { company: "Trame", product: "Programme", language: "FR" },
  });
  // Without a name: one given here makes the library write DTSTAMP in Paris time, which RFC 5545 forbids.
  calendrier.timezone({ name: null, generator: (zone) => tzlib_get_ical_block(zone)[0] ?? null });
  for (const atelier of ateliers) if (atelier.date) ajouter(calendrier, atelier, atelier.date, { annee, origine });
  return calendrier.toString();
}

function ajouter(
  calendrier: ICalCalendar,
  atelier: EvenementAtelier,
  date: string,
  { annee, origine }: { annee: number; origine: string },
) {
  const { code, etat, heureDebut, heureFin } = atelier;
  const annule = etat === "annule" || etat === "reporte";
  const prefixe = etat === "annule" ? "Annulé : " : etat === "reporte" ? "Reporté : " : "";
  calendrier.createEvent({
    id: `${annee}-${code}@trame`,
    sequence: atelier.sequence,
    stamp: atelier.updatedAt,
    lastModified: atelier.updatedAt,
    ...(heureDebut
      ? { start: `${date}T${heureDebut}`, end: heureFin ? `${date}T${heureFin}` : null, timezone: PARIS }
      : { start: date, end: joursApres(date, 1), allDay: true }),
    summary: typographier(`${prefixe}${atelier.intitule}`),
    location: [atelier.modalite === "visio" ? null : atelier.lieu, lieuEnMots(atelier)].filter(Boolean).join(", "),
    description: decrire(atelier),
    url: `${origine}/${annee}/programme/${code}`,
    status: annule ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
}

/** Who holds it, and how one comes. */
function decrire(atelier: EvenementAtelier): string {
  const venir = commentVenir(atelier);
  return typographier(
    [
      `Organisé par ${atelier.organisateurs.join(", ")}.`,
      ...(venir ? [venir.url ? `${venir.mots} : ${venir.url}` : venir.mots] : []),
    ].join("\n"),
  );
}

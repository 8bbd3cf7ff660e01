import { exposants } from "@/app/_ui/exposants";
import { dateAtelier, dateLongue, moisLong, plageHoraire } from "@/lib/socle/typographie/dates";

type Moment = { date: string | null; mois: string; heureDebut?: string | null; heureFin?: string | null };

/** The whole date of an atelier, readable by a machine too. */
export function Quand({ quand }: { quand: Moment }) {
  return <time dateTime={machine(quand)}>{exposants(dateAtelier(quand))}</time>;
}

/** Under the heading of a month: « jeudi 6 avril », and the hours beneath. */
export function JourEtHeure({ quand }: { quand: Moment }) {
  const { date, heureDebut = null, heureFin = null } = quand;
  if (!date) return <span className="text-sourdine">Date à préciser</span>;
  const horaire = plageHoraire(heureDebut, heureFin);
  return (
    <time dateTime={machine(quand)}>
      <span className="font-semibold">{sansAnnee(dateLongue(date))}</span>
      {horaire && <span className="block text-sourdine">{horaire}</span>}
    </time>
  );
}

/** « Avril 2023 », with the capital of a heading. */
export const moisTitre = (mois: string) => moisLong(mois).replace(/^./, (lettre) => lettre.toLocaleUpperCase("fr"));

const sansAnnee = (jour: string) => jour.replace(/ \d{4}$/, "");
const machine = ({ date, mois, heureDebut }: Moment) =>
  date ? (heureDebut ? `${date}T${heureDebut.slice(0, 5)}` : date) : mois;

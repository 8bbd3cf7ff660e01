import { Fil } from "@/app/_ui/fil";
import { periodeEnMots } from "@/lib/appel/edition/appel";
import type { Edition } from "@/lib/appel/edition/queries";
import { dateCourte } from "@/lib/socle/typographie/dates";

/** The thread of an edition, from the call to the closing, with where it is today. */
export function CalendrierEdition({ edition, jour }: { edition: Edition; jour: string }) {
  const { dateOuvertureAppel, dateClotureAppel, dateLancement, dateDebut, dateFin, datesComite, dateCloture } = edition;
  const etape = (nom: string, debut: string, fin: string, detail: string) => ({
    nom,
    detail,
    fait: fin < jour,
    enCours: debut <= jour && jour <= fin,
  });
  const unJour = (nom: string, date: string | null) => (date ? [etape(nom, date, date, dateCourte(date))] : []);
  /** One step whatever the number of its meetings; it shows the next one, or the last. */
  const comite = (dates: string[]) => {
    const [premiere] = dates;
    const prochaine = dates.find((d) => d >= jour) ?? dates.at(-1);
    return premiere && prochaine
      ? [
          {
            ...etape("Comité partenarial", premiere, dates.at(-1) ?? premiere, dateCourte(prochaine)),
            enCours: dates.includes(jour),
          },
        ]
      : [];
  };
  const etapes = [
    etape("Appel", dateOuvertureAppel, dateClotureAppel, `jusqu’au ${dateCourte(dateClotureAppel)}`),
    ...unJour("Lancement", dateLancement),
    etape("Ateliers", dateDebut, dateFin, periodeEnMots(edition)),
    ...comite(datesComite),
    etape("Clôture et synthèse", dateCloture, dateCloture, dateCourte(dateCloture)),
  ];
  return <Fil titre="Les étapes de la conférence" etapes={etapes} />;
}

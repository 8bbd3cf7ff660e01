import { Fil } from "@/app/_ui/fil";
import { periodeEnMots } from "@/lib/edition/appel";
import type { Edition } from "@/lib/edition/queries";
import { dateCourte } from "@/lib/typographie/dates";

/** The thread of an edition, from the call to the closing, with where it is today. */
export function CalendrierEdition({ edition, jour }: { edition: Edition; jour: string }) {
  const { dateOuvertureAppel, dateClotureAppel, dateLancement, dateDebut, dateFin, dateComite, dateCloture } = edition;
  const etape = (nom: string, debut: string, fin: string, detail: string) => ({
    nom,
    detail,
    fait: fin < jour,
    enCours: debut <= jour && jour <= fin,
  });
  const unJour = (nom: string, date: string | null) => (date ? [etape(nom, date, date, dateCourte(date))] : []);
  const etapes = [
    etape("Appel", dateOuvertureAppel, dateClotureAppel, `jusqu’au ${dateCourte(dateClotureAppel)}`),
    ...unJour("Lancement", dateLancement),
    etape("Ateliers", dateDebut, dateFin, periodeEnMots(edition)),
    ...unJour("Comité partenarial", dateComite),
    etape("Clôture et synthèse", dateCloture, dateCloture, dateCourte(dateCloture)),
  ];
  return <Fil titre="Les étapes de la conférence" etapes={etapes} />;
}

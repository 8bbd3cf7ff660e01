"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import { ChampTexte } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { useEnvoi } from "@/app/_ui/use-envoi";
import { type Report, report } from "@/lib/atelier/schema";
import { dateCourte } from "@/lib/typographie/dates";
import { reporterAction } from "./actions.ts";

const avecDate = report.refine((r) => r.date !== "", { path: ["date"], error: "Il manque la date" });

/** A new day now, or later: without one the programme says that the atelier is postponed. */
export function ReportFormulaire({
  id,
  lu,
  heures,
  dateAttendue,
  periode,
}: {
  id: string;
  lu: string;
  heures: { heureDebut: string; heureFin: string };
  /** The atelier has no day now: this form gives it one. */
  dateAttendue: boolean;
  periode: { dateDebut: string; dateFin: string };
}) {
  const envoi = useEnvoi<Report, Report, unknown>({
    cle: `report:${id}`,
    resolver: zodResolver(dateAttendue ? avecDate : report),
    saisie: { date: "", ...heures, motif: "" },
    envoyer: (donnees) => reporterAction({ id, lu, donnees }),
  });
  const entre = `Entre le ${dateCourte(periode.dateDebut)} et le ${dateCourte(periode.dateFin)}.`;
  return (
    <Formulaire envoi={envoi} className="flex flex-col gap-5">
      <ChampTexte<Report>
        name="date"
        label="Nouvelle date"
        aide={dateAttendue ? entre : `${entre} Laissez vide si elle n’est pas connue : le programme dira « Reporté ».`}
        type="date"
        facultatif={!dateAttendue}
      />
      <div className="grid grid-cols-2 gap-4">
        <ChampTexte<Report> name="heureDebut" label="Heure de début ce jour-là" type="time" facultatif />
        <ChampTexte<Report> name="heureFin" label="Heure de fin ce jour-là" type="time" facultatif />
      </div>
      <ChampTexte<Report> name="motif" label="Un mot pour la CRESS" lignes={2} max={500} facultatif />
      <Envoyer variante="secondaire">{dateAttendue ? "Donner cette date" : "Reporter l’atelier"}</Envoyer>
    </Formulaire>
  );
}

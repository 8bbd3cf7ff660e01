"use client";
import { ChampTexte } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { jugeDe } from "@/app/_ui/juge";
import { type MotsActe, useActe } from "@/app/_ui/use-acte";
import { useEnvoi } from "@/app/_ui/use-envoi";
import type { Report } from "@/lib/appel/atelier/schema";
import { dateCourte } from "@/lib/socle/typographie/dates";
import { reporterAction } from "./actions.ts";

const MOTS: Record<"dater" | "reporter", MotsActe> = {
  dater: {
    question: "Donner cette date à l’atelier ?",
    consequence: "Le programme public et les agendas la diront aussitôt.",
    oui: "Donner cette date",
    fait: "La date est donnée",
    suite: "L’échéance de la présence et de la fiche de synthèse suit la nouvelle date.",
  },
  reporter: {
    question: "Reporter cet atelier ?",
    consequence:
      "Le programme public et les agendas le diront aussitôt. Sans nouvelle date, l’atelier ne compte plus jusqu’à ce que vous en donniez une.",
    oui: "Reporter l’atelier",
    fait: "L’atelier est reporté",
    suite: "Prévenez les personnes inscrites : Trame n’a pas leurs adresses.",
  },
};

/** A new day now, or later: without one the programme says that the atelier is postponed. */
export function ReportFormulaire({
  id,
  version,
  heures,
  dateAttendue,
  periode,
}: {
  id: string;
  version: number;
  heures: { heureDebut: string; heureFin: string };
  /** The atelier has no day now: this form gives it one. */
  dateAttendue: boolean;
  periode: { dateDebut: string; dateFin: string };
}) {
  const { demander, dialogue } = useActe(reporterAction, dateAttendue ? MOTS.dater : MOTS.reporter, "secondaire");
  const envoi = useEnvoi<Report, Report, unknown>({
    cle: `report:${id}`,
    resolver: jugeDe(() => import("@/lib/appel/atelier/schema").then((m) => (dateAttendue ? m.reportDate : m.report))),
    saisie: { date: "", ...heures, motif: "" },
    envoyer: (donnees) => demander({ id, version, donnees }),
  });
  const entre = `Entre le ${dateCourte(periode.dateDebut)} et le ${dateCourte(periode.dateFin)}.`;
  return (
    <>
      <Formulaire envoi={envoi} className="flex flex-col gap-5">
        <ChampTexte<Report>
          name="date"
          label="Nouvelle date"
          aide={
            dateAttendue ? entre : `${entre} Laissez vide si elle n’est pas connue : le programme dira « Reporté ».`
          }
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
      {dialogue}
    </>
  );
}

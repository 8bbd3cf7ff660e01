import { Etiquette } from "@/app/_ui/etiquette";
import { Transitions } from "@/app/_ui/marque";
import type { AtelierPublic } from "@/lib/appel/atelier/public";
import { direParticipations } from "@/lib/appel/atelier/wording";
import { lieuEnMots } from "@/lib/socle/territoire/lieu";
import { typographier } from "@/lib/socle/typographie/texte";
import { JourEtHeure } from "./quand.tsx";

/** One atelier in the programme: when, what, by whom, where. */
export function LigneAtelier({
  annee,
  atelier: a,
  ailleurs,
}: {
  annee: number;
  atelier: AtelierPublic;
  /** In another site's page: its own window for what is opened. */
  ailleurs?: boolean;
}) {
  return (
    <li className="grid gap-x-6 gap-y-1 border-filet border-b py-4 md:grid-cols-[11rem_1fr_12rem]">
      <p className="text-petit">
        {a.etat === "reporte" && <span className="block">Était prévu</span>}
        <JourEtHeure quand={a} />
      </p>
      <div className="flex flex-col gap-1">
        <a
          href={`/${annee}/programme/${a.code}`}
          target={ailleurs ? "_blank" : undefined}
          className="font-semibold text-encre decoration-bord hover:text-accent"
        >
          {typographier(a.intitule)}
        </a>
        <p className="text-petit">{typographier(a.organisateurs.join(", "))}</p>
        <div className="text-petit">
          <Transitions codes={a.transitions} />
        </div>
      </div>
      <div className="flex flex-col items-start gap-1 text-petit">
        <p>{lieuEnMots(a)}</p>
        {a.participants !== null && <p className="text-sourdine">{direParticipations(a.participants, a.declarees)}</p>}
        <EtatAtelierPublic etat={a.etat} />
      </div>
    </li>
  );
}

/** Only what changes one's plans is said. */
export function EtatAtelierPublic({ etat }: { etat: AtelierPublic["etat"] }) {
  if (etat === "annule") return <Etiquette ton="danger">Annulé</Etiquette>;
  if (etat === "reporte") return <Etiquette ton="attente">Reporté</Etiquette>;
  return null;
}

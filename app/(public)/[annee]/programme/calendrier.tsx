import type { AtelierPublic } from "@/lib/appel/atelier/public";
import { isCompte } from "@/lib/appel/atelier/states";
import { lieuEnMots } from "@/lib/socle/territoire/lieu";
import { dateLongue } from "@/lib/socle/typographie/dates";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { typographier } from "@/lib/socle/typographie/texte";
import { EtatAtelierPublic } from "../../_ui/ligne-atelier.tsx";
import { JourEtHeure, moisTitre } from "../../_ui/quand.tsx";
import { parMois } from "./liste.tsx";

const JOURS = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"] as const;

/** A month grid small enough for a phone, whose days lead to the lines beside it. */
export function VueCalendrier({ annee, ateliers }: { annee: number; ateliers: readonly AtelierPublic[] }) {
  return parMois(ateliers).map(([mois, duMois]) => (
    <section
      key={mois}
      aria-labelledby={`m-${mois}`}
      className="grid gap-x-10 gap-y-4 pt-10 md:grid-cols-[20rem_1fr] md:items-start print:grid-cols-[15rem_1fr] print:gap-x-6"
    >
      <div className="break-inside-avoid md:sticky md:top-4">
        <h2 id={`m-${mois}`} className="pb-2">
          {moisTitre(mois)}
        </h2>
        <Grille mois={mois} ateliers={duMois} />
      </div>
      <ul className="border-filet border-t">
        {duMois.map((a, i) => (
          <li
            key={a.code}
            id={a.date && a.date !== duMois[i - 1]?.date ? `j-${a.date}` : undefined}
            className="grid gap-x-4 gap-y-1 border-filet border-b py-3 target:bg-voile md:grid-cols-[11rem_1fr] print:grid-cols-[8.5rem_1fr]"
          >
            <p className="text-petit">
              {a.etat === "reporte" && <span className="block">Était prévu</span>}
              <JourEtHeure quand={a} />
            </p>
            <div>
              <a
                href={`/${annee}/programme/${a.code}`}
                className="font-semibold text-encre decoration-bord hover:text-accent"
              >
                {typographier(a.intitule)}
              </a>
              <p className="text-petit text-sourdine">
                {typographier(a.organisateurs.join(", "))} · {lieuEnMots(a)} <EtatAtelierPublic etat={a.etat} />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  ));
}

function Grille({ mois, ateliers }: { mois: string; ateliers: readonly AtelierPublic[] }) {
  const parJour = new Map<string, number>();
  for (const { date, etat } of ateliers) if (date && isCompte(etat)) parJour.set(date, (parJour.get(date) ?? 0) + 1);
  return (
    <table className="w-full max-w-80 table-fixed text-center text-petit">
      <caption className="sr-only">Jours de {moisTitre(mois)} où un atelier a lieu</caption>
      <thead>
        <tr>
          {JOURS.map((jour) => (
            <th key={jour} scope="col" abbr={jour} className="py-1 text-center font-normal text-sourdine">
              <span aria-hidden="true">{jour.slice(0, 1).toUpperCase()}</span>
              <span className="sr-only">{jour}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {semaines(mois).map((semaine) => (
          <tr key={semaine.find(Boolean)}>
            {semaine.map((jour, i) => (
              <td key={JOURS[i]} className="h-11 p-0.5 print:h-7">
                {jour && <Jour jour={jour} nombre={parJour.get(jour) ?? 0} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Jour({ jour, nombre }: { jour: string; nombre: number }) {
  const quantieme = Number(jour.slice(8));
  if (nombre === 0) return <span className="text-sourdine">{quantieme}</span>;
  return (
    <a
      href={`#j-${jour}`}
      aria-label={`${dateLongue(jour)} : ${pluriel(nombre, "atelier")}`}
      className="relative flex h-10 w-full items-center justify-center rounded bg-accent font-bold text-blanc no-underline hover:bg-accent-fonce hover:text-blanc print:h-6 print:border-2 print:border-encre"
    >
      {quantieme}
      {nombre > 1 && (
        <sup aria-hidden="true" className="pl-px text-[0.65rem]">
          ×{nombre}
        </sup>
      )}
    </a>
  );
}

/** Weeks from Monday; null where the month has no day. */
function semaines(mois: string): (string | null)[][] {
  const premier = new Date(`${mois}-01T00:00:00Z`);
  const decalage = (premier.getUTCDay() + 6) % 7;
  const jours = new Date(Date.UTC(premier.getUTCFullYear(), premier.getUTCMonth() + 1, 0)).getUTCDate();
  const cases = Array.from({ length: Math.ceil((decalage + jours) / 7) * 7 }, (_, i) => {
    const jour = i - decalage + 1;
    return jour >= 1 && jour <= jours ? `${mois}-${String(jour).padStart(2, "0")}` : null;
  });
  return Array.from({ length: cases.length / 7 }, (_, i) => cases.slice(i * 7, i * 7 + 7));
}

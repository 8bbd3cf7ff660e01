import type { AvisLu } from "@/lib/appel/avis/queries";
import { NOM_AVIS } from "@/lib/appel/avis/wording";
import { instantLong } from "@/lib/socle/typographie/dates";
import { typographier } from "@/lib/socle/typographie/texte";
import { auteurDe } from "./auteur.ts";

/** The avis of partners, given or awaited. */
export function AvisLus({ avis }: { avis: AvisLu[] }) {
  return (
    <ul className="flex flex-col gap-3">
      {avis.map((a) => (
        <li key={a.id} className="border-filet border-l-2 pl-3">
          <p>
            <strong>{auteurDe({ auteur: a.partenaire, supprimeeAt: a.supprimeeAt })}</strong> :{" "}
            {a.valeur ? NOM_AVIS[a.valeur].toLowerCase() : "avis attendu"}
          </p>
          {a.motif && <p className="whitespace-pre-line">{typographier(a.motif)}</p>}
          <p className="text-petit text-sourdine">
            {a.renduAt ? `Donné le ${instantLong(a.renduAt)}` : a.demandeAt && `Demandé le ${instantLong(a.demandeAt)}`}
            {!a.renduAt && a.relanceAt && `, rappelé le ${instantLong(a.relanceAt)}`}
          </p>
        </li>
      ))}
    </ul>
  );
}

import Link from "next/link";
import { direEvenement } from "@/lib/conduite/historique/dire";
import type { EvenementLu } from "@/lib/socle/journal/queries";
import { instantLong } from "@/lib/socle/typographie/dates";
import { exposants } from "./exposants.tsx";
import { Volet } from "./volet.tsx";

/** What happened to one object, oldest first: facts recorded, sentences made here. `tout`: where the journal is read whole. */
export function Journal({ evenements, tout }: { evenements: EvenementLu[]; tout?: string }) {
  return (
    <Volet titre={<>Ce qui s’est passé ({evenements.length})</>} className="max-w-2xl border-filet border-t pt-2">
      <ol className="flex flex-col gap-1 text-petit">
        {evenements.map((e) => (
          <li key={e.id}>
            <time dateTime={e.at.toISOString()} className="text-sourdine">
              {exposants(instantLong(e.at))}
            </time>{" "}
            {direEvenement(e)}, {e.supprimeeAt ? "personne supprimée" : (e.auteur ?? "l’application")}
          </li>
        ))}
      </ol>
      {tout && (
        <Link href={tout} className="inline-flex min-h-11 items-center">
          Ouvrir dans le journal
        </Link>
      )}
    </Volet>
  );
}

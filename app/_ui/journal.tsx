import type { unsafeListEvenements } from "@/lib/journal/queries";
import { nomEvenement } from "@/lib/journal/wording";
import { instantLong } from "@/lib/typographie/dates";
import { exposants } from "./exposants.tsx";

/** What happened to one object, oldest first: facts recorded, sentences made here. */
export function Journal({ evenements }: { evenements: Awaited<ReturnType<typeof unsafeListEvenements>> }) {
  return (
    <details className="max-w-2xl border-filet border-t pt-2">
      <summary className="min-h-11 content-center font-semibold text-accent">Journal ({evenements.length})</summary>
      <ol className="flex flex-col gap-1 text-petit">
        {evenements.map((e) => (
          <li key={e.id}>
            <time dateTime={e.at.toISOString()} className="text-sourdine">
              {exposants(instantLong(e.at))}
            </time>{" "}
            {nomEvenement(e)}, {e.supprimeeAt ? "personne supprimée" : (e.auteur ?? "l’application")}
          </li>
        ))}
      </ol>
    </details>
  );
}

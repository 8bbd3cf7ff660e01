import { auteurDe } from "@/app/_ui/auteur";
import { exposants } from "@/app/_ui/exposants";
import type { listNotes } from "@/lib/appel/instruction/queries";
import { instantLong } from "@/lib/socle/typographie/dates";
import { typographier } from "@/lib/socle/typographie/texte";
import { NoteFormulaire } from "./note-formulaire.tsx";

/** What the agents tell each other about a candidature. */
export function Notes({
  id,
  notes,
  ouvertes,
}: {
  id: string;
  notes: Awaited<ReturnType<typeof listNotes>>;
  ouvertes: boolean;
}) {
  return (
    <section aria-labelledby="notes" className="flex flex-col gap-3">
      <h2 id="notes">Notes internes</h2>
      <p className="text-petit text-sourdine">Lues par la CRESS seulement.</p>
      {ouvertes && <NoteFormulaire id={id} />}
      <ul className="flex flex-col gap-3">
        {notes.map((n) => (
          <li key={n.id} className="border-filet border-l-2 pl-3">
            <p className="whitespace-pre-line">{typographier(n.texte)}</p>
            <p className="text-petit text-sourdine">
              {auteurDe(n)}, {exposants(instantLong(n.at))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

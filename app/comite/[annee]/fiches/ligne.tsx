import Link from "next/link";
import { exposants } from "@/app/_ui/exposants";
import { MarquesTransitions } from "@/app/_ui/marque";
import { dateBreve, jourLocal } from "@/lib/socle/typographie/dates";
import { enumerer } from "@/lib/socle/typographie/enumerer";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { typographier } from "@/lib/socle/typographie/texte";
import type { LigneFiche } from "@/lib/synthese/comite/fiches";

/** A fiche of the list: the unread ones in bold behind a full dot, those validated again since saying so. */
export function Ligne({ f, href, jour }: { f: LigneFiche; href: string; jour: string }) {
  return (
    <li className="flex gap-3 border-filet border-b">
      <span aria-hidden="true" className="flex w-3 shrink-0 justify-center pt-5">
        {f.nonLue && <span className="size-2.5 rounded-full border-2 border-accent bg-accent" />}
      </span>
      <div className="min-w-0 flex-1 py-1.5">
        <Link
          href={href}
          className={`flex min-h-11 items-center no-underline hover:underline ${f.nonLue ? "font-bold" : ""}`}
        >
          <span>
            {f.nonLue && <span className="sr-only">Non lue : </span>}
            {f.code} · {typographier(f.intitule)}
          </span>
        </Link>
        <p className="text-petit text-sourdine">
          {f.organisateurs.map(typographier).join(", ")}
          {f.communes.length > 0 && ` · ${enumerer(f.communes)}`}
        </p>
        <div className="flex flex-wrap items-center gap-x-3 pb-2 text-petit text-sourdine">
          <MarquesTransitions codes={f.transitions} />
          <span>
            {pluriel(f.enonces, "énoncé")} · validée le {exposants(dateBreve(jourLocal(f.valideeAt), jour))}
          </span>
          {f.nonLue && f.lueAt && <span className="font-semibold text-accent">Changée depuis votre lecture</span>}
        </div>
      </div>
    </li>
  );
}

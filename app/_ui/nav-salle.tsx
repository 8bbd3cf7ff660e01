"use client";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useId, useState } from "react";
import { grouper } from "@/lib/socle/grouper";

/** `attend` counts what waits there for the reader; nothing is shown at zero. Entries of one `moment` stand together. */
export type Entree = { href: string; nom: string; moment?: string; attend?: number; sous?: readonly Entree[] };

/**
 * The pages of a room. Those of the edition one is in (else of the first one) are unfolded below it, in the order of the
 * work, with what waits beside each. On a phone the menu keeps to one line: its entries when they are few, else a button
 * that tells where one is and unfolds the rest.
 */
export function NavSalle({ nom, entrees }: { nom: string; entrees: readonly Entree[] }) {
  const chemin = usePathname();
  const [ouvertSur, setOuvertSur] = useState<string | null>(null);
  const id = useId();
  const dans = (e: Entree): boolean => chemin === e.href || chemin.startsWith(`${e.href}/`) || !!e.sous?.some(dans);
  const depliee = entrees.find((e) => e.sous && dans(e)) ?? entrees.find((e) => e.sous);
  const courante = depliee?.sous?.find(dans) ?? entrees.find((e) => chemin === e.href);
  // A page of no entry is found from the one above it, but for the first, which is above all.
  const audessus = entrees.slice(1).find((e) => !e.sous && chemin.startsWith(`${e.href}/`));
  // Another page closes what was unfolded on the one before.
  const ouvert = ouvertSur === chemin;
  return (
    <nav
      aria-label={nom}
      className="border-filet border-b md:w-60 md:shrink-0 md:border-r md:border-b-0 md:py-10 md:pr-6 print:hidden"
    >
      {depliee && (
        <button
          type="button"
          aria-expanded={ouvert}
          aria-controls={id}
          onClick={() => setOuvertSur(ouvert ? null : chemin)}
          className="flex min-h-11 w-full items-center justify-between gap-3 text-start md:hidden"
        >
          <strong>{courante?.nom ?? nom}</strong>
          <span className="shrink-0 text-accent underline underline-offset-4">
            {ouvert ? "Fermer le menu" : "Menu"}
          </span>
        </button>
      )}
      <ul
        id={id}
        className={`flex md:flex-col ${depliee ? `flex-col ${ouvert ? "" : "max-md:hidden"}` : "flex-wrap gap-x-5"}`}
      >
        {entrees.map((e) => (
          <li key={e.href} className="shrink-0">
            <Lien entree={e} courant={chemin === e.href || e === audessus} />
            {e === depliee && e.sous && <Sous entrees={e.sous} dans={dans} />}
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The pages below an entry, by moment when they have one. */
function Sous({ entrees, dans }: { entrees: readonly Entree[]; dans: (e: Entree) => boolean }) {
  const pages = (siennes: readonly Entree[]) =>
    siennes.map((s) => (
      <li key={s.href}>
        <Lien entree={s} courant={dans(s)} />
      </li>
    ));
  return (
    <ul className="border-filet border-l pb-3 pl-3">
      {[...grouper(entrees, (s) => s.moment)].map(([moment, siennes]) =>
        moment === undefined ? (
          pages(siennes)
        ) : (
          <li key={moment} className="pt-2">
            <span aria-hidden="true" className="text-petit text-sourdine">
              {moment}
            </span>
            <ul aria-label={moment}>{pages(siennes)}</ul>
          </li>
        ),
      )}
    </ul>
  );
}

function Lien({ entree, courant }: { entree: Entree; courant: boolean }) {
  return (
    <Link href={entree.href} prefetch={false} aria-current={courant ? "page" : undefined} className="entree-salle">
      <span>{entree.nom}</span>
      {!!entree.attend && (
        <span>
          {entree.attend}
          <span className="sr-only"> en attente</span>
        </span>
      )}
    </Link>
  );
}

import Link from "next/link";
import type { ReactNode } from "react";
import { type FiltreCandidatures, lienCandidature, lienListe } from "@/lib/appel/candidature/liste/filtre";
import type { Voisines } from "@/lib/appel/candidature/liste/liste";
import { nombre, pluriel } from "@/lib/socle/typographie/nombre";

/** Where this candidature stands in the list one comes from, kept in the address; the next and the previous one. */
export function Suivant({
  annee,
  filtre,
  voisines: { rang, total, precedente, suivante },
}: {
  annee: number;
  filtre: FiltreCandidatures;
  voisines: Voisines;
}) {
  return (
    <nav aria-label="Dans la liste" className="flex flex-wrap items-center gap-x-5 text-petit print:hidden">
      <span className="font-semibold tabular-nums">
        {rang === null ? `Hors de la liste (${pluriel(total, "candidature")})` : `${nombre(rang)} sur ${nombre(total)}`}
      </span>
      {precedente && <Lien href={lienCandidature(precedente, filtre)}>Précédente</Lien>}
      {suivante && <Lien href={lienCandidature(suivante, filtre)}>Suivante</Lien>}
      <Lien href={lienListe(annee, filtre)}>Revenir à la liste</Lien>
    </nav>
  );
}

function Lien({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link href={href} className="inline-flex min-h-11 items-center">
      {children}
    </Link>
  );
}

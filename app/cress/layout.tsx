import type { Metadata } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { Salle } from "@/app/_ui/salle";
import { listAFaireCress } from "@/lib/conduite/afaire/cress";
import { isCress } from "@/lib/socle/acteur/actor";
import { currentActor } from "@/lib/socle/auth/current";
import { isDemo } from "@/lib/socle/env";
import { Chercher } from "./chercher.tsx";
import { NavCress } from "./nav-cress.tsx";
import { attendent } from "./pages-edition.ts";

/** Each page names itself in its head (EnTeteSalle). */
export const metadata: Metadata = { title: null };

/** Navigation only: each page asks who comes, and what they may see. */
export default async function Layout({ children }: { children: ReactNode }) {
  const actor = await currentActor();
  if (!actor || !isCress(actor)) return children;
  const { editions } = await listAFaireCress(actor);
  const [premiere] = editions;
  return (
    <Salle
      actor={actor}
      nom="CRESS"
      nav={
        <NavCress
          editions={editions.map((e) => ({ annee: e.annee, attend: attendent(e.attentes) }))}
          dateMobile={isDemo()}
        />
      }
      outil={premiere && <Chercher editions={editions.map((e) => e.annee)} />}
    >
      {editions
        .filter((e) => e.courrielsRetenus)
        .map((e) => (
          <p key={e.annee} className="mb-6 border-accent border-l-2 pl-3 text-petit print:hidden">
            Les courriels de l’édition {e.annee} sont retenus : rien ne part.{" "}
            <Link href={`/cress/${e.annee}/courriels#retenir`}>Les laisser partir</Link>
          </p>
        ))}
      {children}
    </Salle>
  );
}

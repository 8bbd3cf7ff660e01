import type { ReactNode } from "react";
import { Salle } from "@/app/_ui/salle";
import { isComite } from "@/lib/auth/actor";
import { currentActor } from "@/lib/auth/current";

/** Navigation only: each page asks who comes, and what they may see. */
export default async function Layout({ children }: { children: ReactNode }) {
  const actor = await currentActor();
  if (!actor || !isComite(actor)) return children;
  return (
    <Salle actor={actor} nom="Comité" entrees={[{ href: "/comite", nom: "Éditions" }]}>
      {children}
    </Salle>
  );
}

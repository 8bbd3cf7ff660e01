import type { Metadata } from "next";
import type { ReactNode } from "react";
import { NavSalle } from "@/app/_ui/nav-salle";
import { Salle } from "@/app/_ui/salle";
import { currentActor } from "@/lib/socle/auth/current";

/** Each page names itself in its head (EnTeteSalle). */
export const metadata: Metadata = { title: null };

/** Navigation only: each page asks who comes, and what they may see. */
export default async function Layout({ children }: { children: ReactNode }) {
  const actor = await currentActor();
  if (!actor) return children;
  return (
    <Salle
      actor={actor}
      nom="Mon espace"
      nav={
        <NavSalle
          nom="Mon espace"
          entrees={[
            { href: "/espace", nom: "À faire" },
            { href: "/espace/structures", nom: "Structures" },
            { href: "/espace/mes-donnees", nom: "Mes données" },
            { href: "/", nom: "Site public" },
          ]}
        />
      }
    >
      {children}
    </Salle>
  );
}

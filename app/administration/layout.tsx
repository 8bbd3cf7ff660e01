import type { Metadata } from "next";
import type { ReactNode } from "react";
import { NavSalle } from "@/app/_ui/nav-salle";
import { Salle } from "@/app/_ui/salle";
import { isAdministrateur } from "@/lib/socle/acteur/actor";
import { currentActor } from "@/lib/socle/auth/current";
import { PAGES_ADMINISTRATION } from "./pages.ts";

/** Each page names itself in its head (EnTeteSalle). */
export const metadata: Metadata = { title: null };

/** Navigation only: each page asks who comes, and what they may see. */
export default async function Layout({ children }: { children: ReactNode }) {
  const actor = await currentActor();
  if (!(actor && isAdministrateur(actor))) return children;
  return (
    <Salle
      actor={actor}
      nom="Administration"
      nav={
        <NavSalle
          nom="Administration"
          entrees={[{ href: "/administration", nom: "À faire" }, ...PAGES_ADMINISTRATION]}
        />
      }
    >
      {children}
    </Salle>
  );
}

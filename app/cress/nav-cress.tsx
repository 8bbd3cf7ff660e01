"use client";
import { NavSalle } from "@/app/_ui/nav-salle";
import { type Attendent, entreesEdition } from "./pages-edition.ts";

/** The menu of the CRESS: the server tells what waits in each edition, the pages are known here. */
export function NavCress({
  editions,
  dateMobile,
}: {
  editions: readonly { annee: number; attend: Attendent }[];
  /** Whether the date of the demonstration may be moved. */
  dateMobile: boolean;
}) {
  return (
    <NavSalle
      nom="CRESS"
      entrees={[
        { href: "/cress", nom: "À faire" },
        ...editions.map(({ annee, attend }) => ({
          href: `/cress/${annee}`,
          nom: `Édition ${annee}`,
          sous: entreesEdition(annee, attend),
        })),
        ...(dateMobile ? [{ href: "/cress/date", nom: "Avancer la date" }] : []),
      ]}
    />
  );
}

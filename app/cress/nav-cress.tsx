"use client";
import { useParams } from "next/navigation";
import { NavSalle } from "@/app/_ui/nav-salle";
import { type Attendent, entreesEdition, RECENTES } from "./pages-edition.ts";

/**
 * The menu of the CRESS: the server tells what waits in each edition, the pages are known here. It has the last editions
 * and the one somebody is in; the others are on the home.
 */
export function NavCress({
  editions,
  dateMobile,
}: {
  editions: readonly { annee: number; attend: Attendent }[];
  /** Whether the date of the demonstration may be moved. */
  dateMobile: boolean;
}) {
  const { annee } = useParams<{ annee?: string }>();
  const auMenu = editions.filter((e, rang) => rang < RECENTES || String(e.annee) === annee);
  return (
    <NavSalle
      nom="CRESS"
      entrees={[
        { href: "/cress", nom: "À faire" },
        ...auMenu.map(({ annee, attend }) => ({
          href: `/cress/${annee}`,
          nom: `Édition ${annee}`,
          sous: entreesEdition(annee, attend),
        })),
        ...(editions.length > RECENTES ? [{ href: "/cress#editions", nom: "Éditions précédentes" }] : []),
        ...(dateMobile ? [{ href: "/cress/date", nom: "Avancer la date" }] : []),
      ]}
    />
  );
}

import type { ReactNode } from "react";
import { Cadre } from "@/app/_ui/haut";
import { Pied } from "@/app/_ui/pied";
import { publicEditions } from "@/lib/appel/edition/queries";
import { editionCourante } from "../_ui/edition-courante.ts";
import "./texte.css";

export default async function Layout({ children }: { children: ReactNode }) {
  const edition = editionCourante(await publicEditions());
  return (
    <>
      <Cadre annee={edition?.annee}>{children}</Cadre>
      <Pied />
    </>
  );
}

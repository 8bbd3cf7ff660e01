import type { ReactNode } from "react";
import { CadreVivant } from "@/app/_ui/cadre-vivant";
import { Cadre } from "@/app/_ui/haut";
import { Pied } from "@/app/_ui/pied";
import { publicEditions } from "@/lib/appel/edition/queries";
import { editionCourante } from "../(public)/_ui/edition-courante.ts";

export default async function Layout({ children }: { children: ReactNode }) {
  const edition = editionCourante(await publicEditions());
  return (
    <>
      <Cadre annee={edition?.annee}>
        <div className="max-w-xl">{children}</div>
      </Cadre>
      <CadreVivant />
      <Pied />
    </>
  );
}

import type { SyntheseArbre } from "@/lib/synthese/version/tree";
import { CorpsTissage } from "./corps.tsx";
import "./tissage.css";

/** The weave of a version on a page of the site. `base`: where the version is read. */
export function Tissage({ arbre, base, titre }: { arbre: SyntheseArbre; base: string; titre?: "h2" | "h3" }) {
  return (
    <CorpsTissage
      arbre={arbre}
      titre={titre}
      liens={{
        gauche: ({ chemin }) => `/${arbre.annee}${chemin}`,
        chapitre: (transition) => `${base}/${transition}`,
        point: (transition, ancre) => `${base}/${transition}#${ancre}`,
      }}
    />
  );
}

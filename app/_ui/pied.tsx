import { mentionAccessibilite } from "@/lib/conduite/accessibilite/etat";
import { PiedDePage } from "./pied-de-page.tsx";

/** What the law asks, and who made the maps and the lists. */
export const Pied = (props: { demonstration?: boolean; salle?: boolean }) => (
  <PiedDePage accessibilite={mentionAccessibilite} {...props} />
);

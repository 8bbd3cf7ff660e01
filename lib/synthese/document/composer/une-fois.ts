import { uneFois } from "../../../socle/une-fois.ts";
import type { SyntheseArbre } from "../../version/tree.ts";
import { composerSynthese } from "./synthese.ts";

/** The document of a frozen version, composed once for those who read it page after page. */
export const composerUneFois = uneFois((arbre: SyntheseArbre) => composerSynthese(arbre));

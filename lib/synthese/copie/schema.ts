import { z } from "zod";
import "../../socle/formulaire/phrases.ts";
import { codeTransition } from "../../appel/edition/code-transition.ts";

const id = z.uuid();
/** Without a transition, the whole document. */
export const demandeDeCopie = z.object({ editionId: id, transition: codeTransition.nullable() });
export const acceptation = z.object({ constatId: id });
export const classementDeConstat = z.object({ constatId: id, issue: z.enum(["refuse", "traite", "garde"]) });
export const reouverture = z.object({ constatId: id });

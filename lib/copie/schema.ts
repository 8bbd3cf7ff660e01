import { z } from "zod";
import "../formulaire/phrases.ts";
import { CODES_TRANSITION } from "../edition/transitions.ts";

const id = z.uuid();
/** Without a transition, the whole document. */
export const demandeDeCopie = z.object({ editionId: id, transition: z.enum(CODES_TRANSITION).nullable() });
export const acceptation = z.object({ constatId: id });
export const classementDeConstat = z.object({ constatId: id, issue: z.enum(["refuse", "traite", "garde"]) });
export const reouverture = z.object({ constatId: id });
